// Everybody with their access, what waits for somebody, and what is out of the ordinary: one read for the page.
import { type Act, acts, type Instant, isListed, type Staff } from "@kumacari/domain";
import { namesOfStaff } from "../inbox/row.ts";
import type { Needs } from "../needs.ts";
import { may, type Permission } from "../permit.ts";
import { isWaiting } from "./asks.ts";
import { isOpen, permissionsNow } from "./glass.ts";
import type { Ask, Glass, Seat } from "./kept.ts";
import { powerOf } from "./power.ts";
import { rowOf } from "./row.ts";
import { reviewView } from "./see-review.ts";
import { tasksOf } from "./tasks.ts";
import { unusualOf } from "./unusual.ts";
import type { AskView, GlassView, PeopleView, SeatView } from "./views.ts";

export async function seePeople(needs: Needs, viewer: Staff): Promise<PeopleView> {
  const { ledger, clock } = needs;
  const now = clock.now();
  const [all, asks, invitations, glasses, reviews, seats, rehearsals, oversight, cases, mine] =
    await Promise.all([
      ledger.staff(),
      ledger.shelf("ask"),
      ledger.shelf("invitation"),
      ledger.shelf("glass"),
      ledger.shelf("review"),
      ledger.shelf("seat"),
      ledger.shelf("rehearsal"),
      ledger.get("oversight", { id: "people" }),
      ledger.openCases(),
      permissionsNow(needs, viewer),
    ]);
  const names = namesOfStaff(all);
  const nameOf: NameOf = (id) => (id === "clock" ? "自動" : (names.get(id) ?? "職員"));
  const waiting = asks.filter((it) => isWaiting(it, now));
  const [review, ...past] = reviews.toSorted((a, b) => b.opened - a.opened);
  const { managers, approvers } = powerOf(all);
  return {
    now,
    people: all
      .map((it) => rowOf(it, { viewer, now, nameOf, waiting, invitations, seats }))
      .toSorted((a, b) => a.name.localeCompare(b.name, "ja")),
    asks: waiting.toSorted((a, b) => a.at - b.at).map((it) => askView(it, viewer, mine, nameOf)),
    tasks: tasksOf({ all, cases, seats, review }),
    glasses: glasses.toSorted((a, b) => b.from - a.from).map((it) => glassView(it, viewer, now, nameOf)),
    ...(review ? { review: reviewView(review, all, viewer, mine, nameOf) } : {}),
    pastReviews: past.map(({ id, signed, overdue }) => ({
      id,
      ...(signed ? { signed: signed.at, by: signed.name } : {}),
      ...(overdue ? { overdue } : {}),
    })),
    seats: seats.flatMap((it) => seatView(it, all)),
    rehearsals: rehearsals.map(({ procedure, at, by }) => ({ procedure, at, by: nameOf(by) })),
    unusual: unusualOf(oversight?.acts ?? [])
      .map(({ act, why }) => ({ at: act.at, by: nameOf(act.by), act: saysOf(act.act), why }))
      .toReversed(),
    strays: oversight?.strays.length ?? 0,
    power: { managers, approvers },
  };
}

export type NameOf = (id: Staff["id"] | "clock") => string;

function askView(ask: Ask, viewer: Staff, mine: readonly Permission[], nameOf: NameOf): AskView {
  const { id, what, name, role, before, at, ends, by, staff } = ask;
  const own = by === viewer.id;
  return {
    id,
    what,
    name,
    role,
    at,
    ends,
    ...(before ? { before } : {}),
    by: nameOf(by),
    can: {
      approve: !own && staff !== viewer.id && mine.includes("people.approve"),
      withdraw: own && may(viewer, "people.manage"),
    },
  };
}

function glassView(it: Glass, viewer: Staff, now: Instant, nameOf: NameOf): GlassView {
  const { id, reason, words, from, ends, ended } = it;
  return {
    id,
    reason,
    words,
    from,
    ends,
    by: nameOf(it.staff),
    mine: it.staff === viewer.id,
    ...(ended && ended.at < ends ? { ended: ended.at } : {}),
    open: isOpen(it, now),
  };
}

const seatView = ({ staff, level, since, checked }: Seat, all: readonly Staff[]): readonly SeatView[] =>
  all
    .filter(({ id }) => id === staff)
    .map(({ displayName, state }) => ({ staff, level, since, checked, name: displayName, state }));

const saysOf = (act: string): string => (isListed<Act>(acts, act) ? acts[act].says : act);
