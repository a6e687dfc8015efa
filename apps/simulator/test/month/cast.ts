// Who lives the month: ten citizens with values of their own, four counsellors, three hubs, a supervisor and the city.
import { hours, type Role } from "@kumacari/domain";
import * as z from "zod";
import { chance } from "../../src/wire.ts";
import { booksOf } from "../books.ts";
import { type Caller, caller, how, type Refusals } from "../canaries/call.ts";
import { signInStaff } from "../canaries/office.ts";
import { type Canary, makePeople } from "../canaries/people.ts";
import { type Hand, handOf } from "../canaries/phone.ts";
import type { MovingTown } from "./moving-town.ts";

export type Citizen = {
  readonly it: Canary;
  readonly hand: Hand;
  /** As their page asks, signed in by LINE a moment ago. */
  readonly page: () => Promise<Caller>;
};

export type Cast = {
  readonly citizens: readonly Citizen[];
  /** By the name on the badge; signed in anew after every pause. */
  readonly staff: (name: string) => Promise<Caller>;
  readonly counsellors: readonly string[];
  readonly hubs: readonly { readonly id: string; readonly name: string; readonly host: string }[];
  readonly refusals: Refusals;
  /** All that the hubs were told. */
  readonly hubHeard: string[];
};

const seed = 20_261_201;
/** As long as a session may rest, and less. */
const rests = hours(1 / 4);

export async function gather(moving: MovingTown): Promise<Cast> {
  const { town } = moving;
  const refusals: Refusals = [];
  const hubHeard: string[] = [];
  const hubs = await hostEveryHub(moving);
  const hosts = new Set(hubs.map(({ host }) => host));
  const staff = kept(moving, (name) =>
    signInStaff(town, (it) => it.name === name, refusals, hosts.has(name) ? hubHeard : []),
  );
  const counsellors = town.accounts
    .cards()
    .flatMap(({ role, name }) => (role === "counsellor" ? [name] : []));
  const citizens = makePeople(10, seed).map((it): Citizen => {
    const hand = handOf(town.platform, it.name);
    const page = kept(moving, () => signIn(moving, hand, refusals));
    return { it, hand, page: () => page("") };
  });
  return { citizens, staff, counsellors, hubs, refusals, hubHeard };
}

/** A new town has an account for one hub; the two others get theirs. */
async function hostEveryHub({ town, now }: MovingTown): Promise<Cast["hubs"]> {
  const books = await booksOf(town);
  const [hubs, staff] = await Promise.all([books.ledger.hubs(), books.ledger.staff()]);
  const hosts = await Promise.all(
    hubs.map(async (hub) => {
      const there = staff.find((it) => it.hub === hub.id);
      if (there) return { id: hub.id, name: hub.name, host: there.displayName };
      const [id, subject] = [chance.id("staff"), chance.uuid()];
      const role: Role = "hub";
      town.accounts.add({ subject, name: hub.name, role, mail: `${hub.id}@kumacari.example` });
      await books.ledger.commit(
        [
          {
            op: "create",
            kind: "staff",
            value: {
              id,
              subject,
              displayName: hub.name,
              role,
              hub: hub.id,
              state: "active",
              since: now(),
              version: 1,
            },
          },
        ],
        { act: "town-seeded", actor: { kind: "system", part: "town" }, on: [] },
      );
      return { id: hub.id, name: hub.name, host: hub.name };
    }),
  );
  books.close();
  return hosts;
}

/** One signed-in caller for each, until time has gone on. */
function kept(
  { now }: MovingTown,
  enter: (name: string) => Promise<Caller>,
): (name: string) => Promise<Caller> {
  const held = new Map<string, { readonly by: Promise<Caller>; readonly at: number }>();
  return (name) => {
    const last = held.get(name);
    if (last && now() - last.at < rests) return last.by;
    const by = enter(name);
    held.set(name, { by, at: now() });
    return by;
  };
}

async function signIn({ town }: MovingTown, hand: Hand, refusals: Refusals): Promise<Caller> {
  const door = `${town.ready.api}/citizen/trpc`;
  const origin = town.ready.citizen;
  const address = hand.link(/\/consult$/);
  if (address === undefined) throw new Error("the account offered no page");
  const answer = await caller(door, { origin }, refusals).act("signIn", {
    idToken: await hand.open(address),
  });
  if (answer.status !== 200) throw new Error(`nobody was signed in ${how(answer)}`);
  const { token } = z.object({ token: z.string() }).parse(answer.data);
  return caller(door, { origin, authorization: `Bearer ${token}` }, refusals);
}
