// Who holds access to LINE Official Account Manager: a second door, listed here and locked at LINE by hand.
import {
  jstDay,
  no,
  ok,
  type Refusal,
  type Result,
  refusal,
  type SeatLevel,
  type Staff,
  type StaffId,
  seatLevels,
} from "@kumacari/domain";
import { type Act, effect } from "../effect.ts";
import type { Needs } from "../needs.ts";
import { administer } from "./administer.ts";
import type { Seat } from "./kept.ts";
import { words } from "./words.ts";

export type Seating = { readonly staff: StaffId; readonly level: SeatLevel; readonly dry: boolean };
type Kept = { readonly state: "kept" };

/** Registered anew it takes another level; nobody who has left gets a seat. */
export function registerSeat(
  needs: Needs,
  actor: Staff,
  { staff, level, dry }: Seating,
): Promise<Result<Act<Kept>, Refusal>> {
  return administer<Kept>(needs, actor, dry, async ({ all }) => {
    const it = all.find(({ id }) => id === staff);
    if (!it) return no(refusal("not-found"));
    if (it.state === "retired") return no(refusal("already-retired"));
    const found = await needs.ledger.get("seat", { staff });
    const now = needs.clock.now();
    const value: Seat = { since: now, version: 1, ...found, staff, level, checked: now, by: actor.id };
    return ok({
      effect: effect([words.seat.registers(it.displayName, seatLevels[level]), words.seat.byHand]),
      changes: [{ op: found ? "update" : "create", kind: "seat", value }],
      on: [staff, `level:${level}`],
      value: { state: "kept" },
      act: "seat-registered",
    });
  });
}

export type Ticking = { readonly staff: StaffId; readonly dry: boolean };

export const checkSeat = (needs: Needs, actor: Staff, it: Ticking): Promise<Result<Act<Kept>, Refusal>> =>
  tick(needs, actor, it, "checked");

export const removeSeat = (needs: Needs, actor: Staff, it: Ticking): Promise<Result<Act<Kept>, Refusal>> =>
  tick(needs, actor, it, "removed");

function tick(needs: Needs, actor: Staff, { staff, dry }: Ticking, what: "checked" | "removed") {
  return administer<Kept>(needs, actor, dry, async ({ all }) => {
    const found = await needs.ledger.get("seat", { staff });
    if (!found) return no(refusal("not-found"));
    const name = all.find(({ id }) => id === staff)?.displayName ?? "職員";
    const now = needs.clock.now();
    const gone = what === "removed";
    return ok({
      effect: effect([gone ? words.seat.removes(name) : words.seat.checks(name)]),
      changes: [
        gone
          ? { op: "remove", kind: "seat", key: { staff } }
          : { op: "update", kind: "seat", value: { ...found, checked: now, by: actor.id } },
      ],
      on: [staff, `day:${jstDay(now)}`],
      value: { state: "kept" },
      act: gone ? "seat-removed" : "seat-checked",
    });
  });
}
