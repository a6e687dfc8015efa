// What a booking's coming and going changes in the agendas of its counsellor and its table: each day written once. Pure.
import {
  type Agenda,
  type Booking,
  type Day,
  jstDay,
  minutes,
  plus,
  type StaffId,
  type TableId,
  type Taken,
} from "@kumacari/domain";
import type { Change } from "../ports.ts";

export type AgendaEdit = { readonly drop?: Booking; readonly put?: Booking };

/** `read`: the agendas as they were read; one that is not there is made. */
export function agendaChanges(
  read: (day: Day, of: StaffId | TableId) => Agenda,
  edits: readonly AgendaEdit[],
  { buffer }: { readonly buffer: number },
): readonly Change[] {
  const pages = new Map<string, Agenda>();
  const write = (it: Booking, change: (agenda: Agenda, of: StaffId | TableId) => Agenda) => {
    const day = jstDay(it.from);
    for (const page of [it.staff, it.table]) {
      const key = `${day}#${page}`;
      pages.set(key, change(pages.get(key) ?? read(day, page), page));
    }
  };
  for (const { drop, put } of edits) {
    if (drop) write(drop, (it) => ({ ...it, taken: it.taken.filter(({ booking }) => booking !== drop.id) }));
    if (put) {
      write(put, (it, of) => ({
        ...it,
        taken: [...it.taken.filter(({ booking }) => booking !== put.id), takenBy(put, buffer)],
        tickets:
          it.tickets + (of === put.table && !it.taken.some(({ booking }) => booking === put.id) ? 1 : 0),
      }));
    }
  }
  return [...pages.values()].map((value) => ({
    op: value.version === 0 ? "create" : "update",
    kind: "agenda",
    value: value.version === 0 ? { ...value, version: 1 } : value,
  }));
}

const takenBy = (it: Booking, buffer: number): Taken => ({
  booking: it.id,
  from: it.from,
  to: it.to,
  clear: plus(it.to, minutes(buffer)),
  staff: it.staff,
  table: it.table,
  ticket: it.ticket,
  stage: it.stage,
  ...(it.offerEnds === undefined ? {} : { offerEnds: it.offerEnds }),
});
