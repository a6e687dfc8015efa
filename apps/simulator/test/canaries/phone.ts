// A citizen's phone: what they do with it, what the account said to it, and the pages it opens.
import type { Act } from "../../src/line/act/act.ts";
import type { Platform } from "../../src/line/platform.ts";
import { until } from "../town.ts";

export type Hand = {
  readonly id: string;
  readonly userId: string;
  /** The id of the message, where it is one. Throws when the platform says it cannot be done. */
  do(act: Act): string;
  /** Does them all, and waits until the account has said something to each. */
  talk(acts: readonly Act[]): Promise<readonly string[]>;
  /** Messages of the account so far. */
  heard(): number;
  hears(atLeast: number): Promise<void>;
  /** Waits for an address in the talk that ends like this. */
  isSent(path: RegExp): Promise<string>;
  /** The newest address in the talk that ends like this. */
  link(path: RegExp): string | undefined;
  /** Opens such an address as the LINE app does; answers the ID token that the page is given. */
  open(address: string): Promise<string>;
};

const patience = 60_000;

export function handOf(platform: Platform, name: string): Hand {
  const { id, userId } = platform.addPhone({ name });
  const phone = platform.phones().findLast((it) => it.id === id);
  if (!phone) throw new Error("the phone is not there");
  const fromAccount = () => phone.talk.filter(({ from }) => from === "account");
  const hand: Hand = {
    id,
    userId,
    do(act) {
      const done = platform.act(id, act);
      if (!done.ok) throw new Error(done.error);
      return done.value.messageId ?? "";
    },
    async talk(acts) {
      const before = hand.heard();
      const ids = acts.map((act) => hand.do(act));
      await hand.hears(before + acts.length);
      return ids;
    },
    heard: () => fromAccount().length,
    async hears(atLeast) {
      await until(() => hand.heard() >= atLeast, patience).catch((cause: unknown) => {
        throw new Error(`heard ${hand.heard()} of ${atLeast} messages`, { cause });
      });
    },
    async isSent(path) {
      await until(() => hand.link(path) !== undefined, patience).catch((cause: unknown) => {
        throw new Error("the notice did not come", { cause });
      });
      return hand.link(path) ?? "";
    },
    link(path) {
      const addresses = JSON.stringify(fromAccount()).match(/http:[^"\\]+/g) ?? [];
      return addresses.findLast((it) => path.test(it));
    },
    async open(address) {
      const answer = await fetch(`${address}?_phone=${id}`, { redirect: "manual" });
      const token = /#sim_id_token=(.+)$/.exec(answer.headers.get("location") ?? "")?.[1];
      if (token === undefined) throw new Error(`the page did not open (${answer.status})`);
      return token;
    },
  };
  return hand;
}
