// A case's sittings for its page: those to come, those that were, and what is needed to book the next one.
import {
  type BookingId,
  type CaseId,
  isLive,
  isMereOffer,
  isOpen,
  jstDay,
  ok,
  type Refusal,
  type Result,
  type Staff,
} from "@kumacari/domain";
import { findCase } from "../case/find.ts";
import type { Needs } from "../needs.ts";
import { mayWork } from "../permit.ts";
import { readDayBooks } from "./day-book.ts";
import { type SittingView, sittingView } from "./sitting-view.ts";
import { groundFor } from "./slots.ts";
import type { BookingGround } from "./views.ts";

export type CaseSittings = {
  /** The next one first. */
  readonly ahead: readonly SittingView[];
  /** The latest first. */
  readonly past: readonly SittingView[];
  /** Those to come whose way in (online) is set. */
  readonly meetings: readonly BookingId[];
  readonly mayBook: boolean;
  readonly ground: BookingGround;
};

export async function seeSittings(
  { ledger, clock }: Pick<Needs, "ledger" | "clock">,
  viewer: Staff,
  { caseId }: { readonly caseId: CaseId },
): Promise<Result<CaseSittings, Refusal>> {
  const found = await findCase({ ledger, clock }, viewer, caseId);
  if (!found.ok) return found;
  const { it, person } = found.value;
  const [{ booking: held }, over, ground] = await Promise.all([
    ledger.together({ booking: (person.bookings ?? []).map((id) => ({ id })) }),
    ledger.sittingsOf(caseId),
    groundFor({ ledger }, it),
  ]);
  const ahead = held.filter((one) => one !== undefined).filter((one) => one.caseId === caseId && isLive(one));
  const past = over.filter((one) => !isLive(one) && !isMereOffer(one));
  const online = ahead.filter(({ way }) => way === "online");
  const { meeting: set } = await ledger.together({ meeting: online.map(({ id }) => ({ booking: id })) });
  const now = clock.now();
  const dates = [...new Set([jstDay(now), ...[...ahead, ...past].map(({ from }) => jstDay(from))])];
  const books = await readDayBooks(ledger, dates, now);
  const view = (one: (typeof ahead)[number]) => {
    const book = books.find(({ day }) => day === jstDay(one.from));
    if (!book) throw new Error("the day of every sitting was read");
    return sittingView(one, book, { viewer, it });
  };
  return ok({
    ahead: ahead.toSorted((a, b) => a.from - b.from).map(view),
    past: past.map(view),
    meetings: set.flatMap((one) => (one ? [one.booking] : [])),
    mayBook: isOpen(it) && mayWork(viewer, it),
    ground,
  });
}
