// So many citizens walk their ways at once, and afterwards everything that left is searched for any of them.
import { setTimeout as pause } from "node:timers/promises";
import type { Town } from "../../src/town/start-town.ts";
import { walk } from "./journey.ts";
import { openOffice } from "./office.ts";
import { makePeople } from "./people.ts";
import { addressees, createSearch, type Finding, placesOf } from "./search.ts";

export type Walked = {
  /** How many set out; all of them, unless time ran out. */
  readonly citizens: number;
  readonly steps: Readonly<Record<string, number>>;
  /** Who did not come to the end, and at which step. */
  readonly failures: readonly string[];
  /** Values where they must not be. */
  readonly findings: readonly Finding[];
  /** Citizens whose LINE user id was found where it has to be, in what went to LINE: the search does see. */
  readonly addressed: number;
  /** And so many whose mail address was found where their letters go to. */
  readonly mailed: number;
  /** Bytes looked at in each place. */
  readonly looked: Readonly<Record<string, number>>;
  readonly ms: { readonly walking: number; readonly searching: number };
};

const seed = 20_261_122;
const atOnce = 16;

/** Nobody sets out after `withinMs`. Ends the town: its last words are looked at too. */
export async function sendCanaries(
  town: Town,
  count: number,
  withinMs = Number.POSITIVE_INFINITY,
): Promise<Walked> {
  const people = makePeople(count, seed);
  const start = performance.now();
  const office = await openOffice(town);
  const users = new Map<number, string>();
  const failures: string[] = [];
  let citizens = 0;
  const lane = async (): Promise<void> => {
    for (let it = people[citizens]; it && performance.now() < start + withinMs; it = people[citizens]) {
      citizens += 1;
      try {
        users.set(it.n, (await walk(office, it)).userId);
      } catch (error) {
        failures.push(`${it.n}: ${error instanceof Error ? error.message : "something else"}`);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  await quiet(town);
  const walked = performance.now();
  const places = await placesOf(town, office.refusals);
  const search = createSearch(people, users);
  const found = places.flatMap((place) => search.in(place));
  const ms = { walking: Math.round(walked - start), searching: Math.round(performance.now() - walked) };
  return {
    citizens,
    steps: office.tally.counts(),
    failures,
    findings: found.filter((it) => !isUser(it) && !isAddressee(it)),
    addressed: found.filter(isUser).length,
    mailed: found.filter(isAddressee).length,
    looked: Object.fromEntries(places.map(({ where, size }) => [where, size])),
    ms,
  };
}

/** LINE must be told whom to push to; that id may be nowhere else. */
const isUser = ({ where, kind }: Finding): boolean => where === "LINE" && kind === "line-user";
const isAddressee = ({ where, kind }: Finding): boolean => where === addressees && kind === "mail";

/** When the service has said nothing more for a while. */
async function quiet({ platform }: Town): Promise<void> {
  for (let said = -1; said !== platform.sent().length; await pause(1_000)) said = platform.sent().length;
}
