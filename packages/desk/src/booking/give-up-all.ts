// Whoever takes the consent back, or whose data may not be used any more, sits with nobody: all that is ahead of them is given up with it.
import { type Booking, type BookingId, type Day, isLive, jstDay, type Person } from "@kumacari/domain";
import type { Change } from "../ports.ts";
import { agendaChanges } from "./agenda-edits.ts";
import { type OfferNeeds, offerSoon } from "./offer.ts";
import { ownWaits, withoutWait } from "./own-waits.ts";
import { cancelled } from "./place.ts";

export type GivenUp = {
  /** Of the transaction that ends the ground they rest on; the person is written by it. */
  readonly changes: readonly Change[];
  readonly person: Person;
  readonly sittings: readonly BookingId[];
  readonly waits: number;
  /** What is free again then. */
  readonly days: readonly Day[];
};

/** Three changes a sitting at most, and one a place: `heldAtMost` keeps them within one transaction. However near they are: a time limit binds who changes their mind, not who takes the ground away. What has begun goes on. */
export async function giveUpAll(
  { ledger, clock }: Pick<OfferNeeds, "ledger" | "clock">,
  person: Person,
  by: Booking["madeBy"],
): Promise<GivenUp> {
  const now = clock.now();
  const today = jstDay(now);
  // A place whose last day is over gives nothing any more: it goes by itself, and many of them would fill the transaction.
  const waits = (await ownWaits({ ledger }, person)).filter(({ last }) => last >= today);
  const ids = [...(person.bookings ?? []), ...waits.flatMap(({ offer }) => offer ?? [])];
  const { booking } = await ledger.together({ booking: ids.map((id) => ({ id })) });
  const ahead = booking
    .filter((it) => it !== undefined)
    .filter((it) => isLive(it) && it.owner === person.id && it.from > now)
    .toSorted((a, b) => a.from - b.from);
  const pages = ahead.flatMap(({ from, staff, table }) =>
    [staff, table].map((of) => ({ day: jstDay(from), of })),
  );
  const { agenda } = await ledger.together({ agenda: pages });
  const read = new Map(agenda.flatMap((it) => (it ? [[`${it.day}#${it.of}`, it] as const] : [])));
  const drops = ahead.map((drop) => ({ drop }));
  const freed = agendaChanges(
    (day, of) => read.get(`${day}#${of}`) ?? { day, of, taken: [], tickets: 0, version: 0 },
    drops,
    { buffer: 0 },
  );
  const gone = new Set(ahead.map(({ id }) => id));
  return {
    changes: [
      ...ahead.map((it) => cancelled(it, by, now)),
      // An agenda that is not there any more has nothing to give back.
      ...freed.filter(({ op }) => op === "update"),
      ...waits.map(({ id, version }) => ({ op: "remove", kind: "wait", key: { id }, version }) as const),
    ],
    person: {
      ...withoutWait(person, waits),
      ...(person.bookings ? { bookings: person.bookings.filter((id) => !gone.has(id)) } : {}),
    },
    sittings: ahead.filter(({ stage }) => stage !== "offered").map(({ id }) => id),
    waits: waits.length,
    days: [...new Set(ahead.map(({ from }) => jstDay(from)))],
  };
}

/** Said before it is done. */
export const saysGivenUp = (left: Pick<GivenUp, "sittings" | "waits"> | undefined): readonly string[] =>
  left && left.sittings.length + left.waits > 0
    ? [`これからの面談の予約${left.sittings.length}件と、空き待ち${left.waits}件も、いっしょに取り消します。`]
    : [];

/** Behind the commit: the times go to those who wait for them. */
export async function offerAllSoon(needs: OfferNeeds, days: readonly Day[]): Promise<void> {
  for (const day of days) await offerSoon(needs, day);
}
