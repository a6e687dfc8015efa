// The town as the journeys need it: its doors, a counsellor at work, a bystander, and where everything is counted.
import { join } from "node:path";
import type { Role } from "@kumacari/domain";
import * as z from "zod";
import type { AccountCard } from "../../src/sign-in/accounts.ts";
import type { Town } from "../../src/town/start-town.ts";
import { createVisitor } from "../visitor.ts";
import { type Caller, caller, how, type Refusals } from "./call.ts";
import { type Letters, openLetters } from "./letters.ts";
import { type Hand, handOf } from "./phone.ts";
import { createTally, type Tally } from "./tally.ts";

export type Office = {
  readonly town: Town;
  readonly counsellor: Caller;
  readonly supervisor: Caller;
  /** Somebody else, signed in on the pages. */
  readonly bystander: Caller;
  readonly tally: Tally;
  readonly refusals: Refusals;
  readonly signIn: (idToken: string) => Promise<Caller>;
  /** On the pages with the secret of a session. */
  readonly inside: (token: string) => Caller;
  readonly letters: Letters;
  /** The next such request is answered so: refused, or (`accept`) taken first. */
  readonly fault: (it: {
    readonly path: string;
    readonly status?: number;
    readonly accept?: boolean;
  }) => Promise<void>;
};

export async function openOffice(town: Town): Promise<Office> {
  const refusals: Refusals = [];
  const { api, citizen } = town.ready;
  const control = async (path: string, body: object): Promise<void> => {
    const answer = await town.platform.app.request(`/_sim/${path}`, {
      method: "POST",
      body: JSON.stringify(body),
    });
    if (answer.status !== 200) throw new Error(`the platform did not take ${path}`);
  };
  // As in the world: an event that was not taken comes again, and some come twice.
  await control("redelivery", { on: true });
  await control("webhook", { duplicates: 0.02 });
  const door = `${api}/citizen/trpc`;
  const inside = (token: string): Caller =>
    caller(door, { origin: citizen, authorization: `Bearer ${token}` }, refusals);
  const signIn = async (idToken: string): Promise<Caller> => {
    const answer = await caller(door, { origin: citizen }, refusals).act("signIn", { idToken });
    if (answer.status !== 200) throw new Error(`nobody was signed in ${how(answer)}`);
    return inside(z.object({ token: z.string() }).parse(answer.data).token);
  };
  const bystander = handOf(town.platform, "よその ひと");
  return {
    town,
    counsellor: await staffOf(town, "counsellor", refusals),
    supervisor: await staffOf(town, "supervisor", refusals),
    bystander: await signIn(await bystander.open(await pageOf(bystander))),
    tally: createTally(),
    refusals,
    signIn,
    inside,
    letters: openLetters(join(town.ready.data, "mail")),
    fault: (it) => control("fault", it),
  };
}

async function pageOf(hand: Hand): Promise<string> {
  hand.do({ follow: true });
  await hand.talk([{ postback: { data: "consult" } }]);
  const address = hand.link(/\/consult$/);
  if (address === undefined) throw new Error("the account offered no page");
  return address;
}

const staffOf = (town: Town, role: Role, refusals: Refusals): Promise<Caller> =>
  signInStaff(town, (it) => it.role === role, refusals);

/** Through password and one-time code, to the cookie of the console. */
export async function signInStaff(
  town: Town,
  who: (card: AccountCard) => boolean,
  refusals: Refusals,
  heard: string[] = [],
): Promise<Caller> {
  const card = town.accounts.cards().find(who);
  if (!card) throw new Error("nobody works here");
  const { api, admin } = town.ready;
  const visitor = createVisitor();
  const page = await visitor.get(`${api}/staff/sign-in?to=/`);
  await visitor.post(`${page.url}password`, { mail: card.mail, password: card.password });
  const inside = await visitor.post(`${page.url}code`, { code: card.code }, (url) => url.startsWith(admin));
  const cookie = inside.headers
    .getSetCookie()
    .map((it) => it.split(";")[0] ?? "")
    .find((it) => /^__Host-kumacari-staff=./.test(it));
  if (cookie === undefined) throw new Error("somebody of the staff was not let in");
  return caller(`${api}/staff/trpc`, { origin: admin, cookie }, refusals, heard);
}
