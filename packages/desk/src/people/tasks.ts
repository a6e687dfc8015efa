// What is left to do by hand after somebody left, or after a review.
import { type Case, caseNumber, type Staff } from "@kumacari/domain";
import type { Review, Seat } from "./kept.ts";
import type { PeopleTask } from "./views.ts";

type Office = {
  readonly all: readonly Staff[];
  readonly cases: readonly Case[];
  readonly seats: readonly Seat[];
  readonly review: Review | undefined;
};

/** Gone by themselves once done: nobody ticks what can be seen. */
export function tasksOf({ all, cases, seats, review }: Office): readonly PeopleTask[] {
  const away = all.filter(({ state }) => state === "retired" || state === "suspended");
  const handOvers = away.flatMap(({ id, displayName: name }): readonly PeopleTask[] => {
    const theirs = cases.filter((it) => it.assignee === id);
    const listed = theirs.map((it) => ({ id: it.id, number: caseNumber(it.id) }));
    return listed.length > 0 ? [{ is: "hand-over", staff: id, name, cases: listed }] : [];
  });
  const doors = away
    .filter((it) => it.state === "retired" && seats.some(({ staff }) => staff === it.id))
    .map(({ id, displayName: name }): PeopleTask => ({ is: "remove-seat", staff: id, name }));
  const changes = (review?.signed ? review.rows : [])
    .filter(({ staff, verdict, role }) => {
      const now = all.find((it) => it.id === staff);
      return verdict?.is === "change" && now?.state === "active" && now.role === role;
    })
    .map(({ staff, name }): PeopleTask => ({ is: "change-role", staff, name, review: review?.id ?? "" }));
  return [...handOvers, ...doors, ...changes];
}
