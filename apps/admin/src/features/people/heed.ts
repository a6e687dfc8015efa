// Who needs somebody's attention, and in which order the list shows everybody.
import type { Instant, Role } from "@kumacari/domain";
import type { Person } from "../../rpc.ts";

/** The smaller, the higher in the list; below `calm` somebody should look. */
export function rankOf(it: Person): number {
  if (it.undoUntil !== undefined) return 0;
  if (it.waiting !== undefined) return 1;
  if (it.follows) return 2;
  if (it.state === "retired") return it.seat === undefined ? 9 : 2;
  if (it.invitation && !it.invitation.mailed) return 3;
  if (it.restsAt !== undefined) return 4;
  if (it.state === "invited") return 6;
  return it.state === "active" ? 7 : 8;
}
const calm = 5;
export const needsHeed = (it: Person): boolean => rankOf(it) < calm;

/** What needs attention first, the soonest of it on top; the rest as the server sorted it. */
export const inOrder = (people: readonly Person[]): readonly Person[] =>
  people.toSorted((a, b) => rankOf(a) - rankOf(b) || soon(a) - soon(b));

const soon = ({ undoUntil, restsAt }: Person): Instant | 0 => undoUntil ?? restsAt ?? 0;

export type Filter = {
  readonly state: Person["state"] | "here" | "heed" | "all";
  readonly role: Role | "any";
};
export const everybodyHere: Filter = { state: "here", role: "any" };

export const shownBy =
  ({ state, role }: Filter) =>
  (it: Person): boolean => {
    if (role !== "any" && it.role !== role) return false;
    if (state === "all") return true;
    // A moment ago retired, it can still be taken back: that is not hidden.
    if (state === "here") return it.state !== "retired" || needsHeed(it);
    return state === "heed" ? needsHeed(it) : it.state === state;
  };
