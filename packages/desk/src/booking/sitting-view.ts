// A sitting as the staff's calendar and a case's page show it: the case by its number, never by a name. Pure.
import {
  type Booking,
  type BookingId,
  type Case,
  type CaseId,
  caseNumber,
  type HubId,
  type Instant,
  isLive,
  isOpen,
  type SittingWay,
  type Staff,
  type StaffId,
  type Stage,
  type TableId,
} from "@kumacari/domain";
import { isAround } from "../cover/who-sits.ts";
import { coversAt } from "../inbox/row.ts";
import { may, mayOpen, mayRun, mayWork } from "../permit.ts";
import { type DayBook, isCounsellor } from "./day-book.ts";
import { isLeft, misfitOf, misfits } from "./misfit.ts";
import type { Office } from "./ports.ts";
import { mayRestore } from "./restore.ts";
import { counsellorView } from "./show.ts";
import type { CounsellorView } from "./views.ts";

export type SittingView = {
  readonly id: BookingId;
  readonly from: Instant;
  readonly to: Instant;
  readonly way: SittingWay;
  readonly counsellor: CounsellorView;
  /** Where it is, in words: a hub's name, or how it is held. */
  readonly place: string;
  readonly hub?: HubId;
  readonly table: string;
  readonly ticket: string;
  readonly stage: Stage;
  readonly case: {
    readonly id: CaseId;
    readonly number: string;
    readonly mayOpen: boolean;
    /** Not only overseen: booked, moved and given up by the viewer. */
    readonly mayWork: boolean;
  };
  /** The viewer's own sitting. */
  readonly mine: boolean;
  /** The viewer may say how it goes, and set the way into it. */
  readonly mayRun: boolean;
  /** Why it needs to be placed anew. */
  readonly misfit?: string;
  /** It stayed with a former counsellor who still works here, and the viewer may say that it is to be so. */
  readonly mayKeep: boolean;
  /** It was moved, and its way in (online) has to be set again. */
  readonly relink: boolean;
  /** Over by the clock, and nobody has said how it went. */
  readonly unended: boolean;
  /** That it is over was said today, and whoever may run it may still take it back. */
  readonly restorable: boolean;
};

export type Looking = { readonly viewer: Staff; readonly it: Case | undefined };

export function sittingView(booking: Booking, book: DayBook, { viewer, it }: Looking): SittingView {
  const { office, now } = book;
  const taken = [...book.agendas.values()]
    .flatMap(({ taken: all }) => all)
    .find((one) => one.booking === booking.id);
  const left = it !== undefined && isLeft(it, booking, now);
  const misfit = (taken && misfitOf(book, taken)) ?? (left ? "new-counsellor" : undefined);
  const mayWorkOn = it !== undefined && may(viewer, "booking.act") && mayWork(viewer, it);
  const { hub } = booking;
  const mine = isOf(booking, viewer.id);
  const cover = it && coversAt(office.rosters, now)(it);
  const runs = mine || (it !== undefined && mayRun(viewer, it, cover));
  return {
    id: booking.id,
    from: booking.from,
    to: booking.to,
    way: booking.way,
    counsellor: counsellorView(office.staff, booking.staff),
    place: placeOf(office, booking.table),
    ...(hub ? { hub } : {}),
    table: tableWords(office, booking.table),
    ticket: booking.ticket,
    stage: booking.stage,
    case: {
      id: booking.caseId,
      number: caseNumber(booking.caseId),
      mayOpen:
        it !== undefined &&
        may(viewer, "case.read") &&
        mayOpen(viewer, it, cover, mine && isAround(booking, now)),
      mayWork: mayWorkOn,
    },
    mine,
    mayRun: runs,
    ...(misfit ? { misfit: misfits[misfit] } : {}),
    mayKeep: left && mayWorkOn && isCounsellor(office, booking.staff),
    relink: needsLink(booking, now),
    unended: isUnended(booking, now),
    restorable: runs && it !== undefined && isOpen(it) && mayRestore(booking, now),
  };
}

/** Over by the clock, and nobody has said how it went. */
export const isUnended = ({ stage, to }: Pick<Booking, "stage" | "to">, now: Instant): boolean =>
  isLive({ stage }) && stage !== "offered" && to <= now;

export const needsLink = ({ relink, stage, to }: Booking, now: Instant): boolean =>
  relink === true && stage === "booked" && to > now;

const isOf = ({ staff }: Booking, id: StaffId): boolean => staff === id;

export function placeOf({ hubs, tables }: Office, id: TableId): string {
  const spot = tables.find((it) => it.id === id)?.spot;
  if (spot?.kind === "hub") return hubs.find((it) => it.id === spot.hub)?.name ?? "拠点";
  return spot?.kind === "phone" ? "電話" : "オンライン";
}

export function tableWords({ tables }: Office, id: TableId): string {
  const table = tables.find((it) => it.id === id);
  return table ? `${table.mark} ${table.name}` : "席";
}
