// A counsellor's hours: seen and written by themselves, or by whoever looks after the office.
import {
  type Away,
  counsels,
  covers,
  emptyRoster,
  type Hub,
  type Instant,
  isLeave,
  jstDay,
  no,
  ok,
  type Refusal,
  type Result,
  type Roster,
  refusal,
  type Staff,
  type StaffId,
} from "@kumacari/domain";
import type { Act } from "../effect.ts";
import type { Needs } from "../needs.ts";
import { may } from "../permit.ts";
import { arrange, withUnfit } from "./arrange.ts";
import { checkHours, type Hours, hoursOutside, kept } from "./check-roster.ts";
import type { DayBook } from "./day-book.ts";
import { newlyUnfit } from "./misfit.ts";
import { readAhead } from "./see-calendar.ts";
import { counsellorView } from "./show.ts";
import type { CounsellorView } from "./views.ts";

export type RosterView = Hours & {
  readonly counsellor: CounsellorView;
  /** 0: nothing was written yet. */
  readonly version: number;
  readonly hubs: readonly Pick<Hub, "id" | "name" | "week" | "state">[];
  /** Whether the viewer may say who covers for them. */
  readonly namesCover: boolean;
  /** Who can cover for them. */
  readonly colleagues: readonly { readonly id: StaffId; readonly name: string }[];
};

/** Why somebody is away is theirs, and of whoever writes the office's hours. */
export async function seeRoster(
  { ledger }: Pick<Needs, "ledger">,
  viewer: Staff,
  { staff: id = viewer.id }: { readonly staff?: StaffId | undefined },
): Promise<Result<RosterView, Refusal>> {
  if (id !== viewer.id && !may(viewer, "roster.writeFor")) return no(refusal("not-permitted"));
  const [office, staff] = await Promise.all([ledger.office(), ledger.staff()]);
  if (!staff.some((it) => it.id === id && counsels(it))) return no(refusal("not-found"));
  const { week, days, away, version } = office.rosters.find((it) => it.staff === id) ?? emptyRoster(id);
  const hubs = office.hubs.map(({ id: hub, name, week: lent, state }) => ({
    id: hub,
    name,
    week: lent,
    state,
  }));
  const colleagues = staff
    .filter((it) => mayBeCover(it, id))
    .map((it) => ({ id: it.id, name: it.displayName }));
  const counsellor = counsellorView(staff, id);
  const namesCover = mayNameCover(viewer, id);
  return ok({ counsellor, week, days, away, version, hubs, namesCover, colleagues });
}

export type WritingHours = Hours & {
  /** As it was read; 0: nothing was there. */
  readonly version: number;
  readonly dry: boolean;
};

/** Sittings that no longer fit stay agreed, and stand as 「組み直しが必要」 until they are moved or cancelled. */
export function writeRoster(
  needs: Pick<Needs, "ledger" | "clock">,
  actor: Staff,
  of: StaffId,
  { version, dry, ...sent }: WritingHours,
): Promise<Result<Act<object>, Refusal>> {
  return arrange(needs, actor, dry, async () => {
    const hours = kept(sent, jstDay(needs.clock.now()));
    const [office, staff] = await Promise.all([needs.ledger.office(), needs.ledger.staff()]);
    const who = staff.find(({ id }) => id === of);
    if (!who || !counsels(who) || who.state === "retired") return no(refusal("not-found"));
    const found = office.rosters.find(({ staff }) => staff === of);
    if ((found?.version ?? 0) !== version) return no(movedOn);
    const named = coversIn(hours, needs.clock.now());
    const able = staff.filter((it) => mayBeCover(it, of));
    const there = named.filter((it) => able.some(({ id }) => id === it));
    if (!mayNameCover(actor, of)) {
      if (!leavesCovers(hours.away, found?.away ?? [])) return no(notYourCover);
    } else if (there.length < named.length) return no(noCover);
    const wrong = checkHours(hours, office.hubs);
    if (wrong) return no(wrong);
    const value: Roster = { staff: of, ...hours, version: found?.version ?? 1 };
    const unfit = newlyUnfit(await readAhead(needs), (book) => withRoster(book, value));
    const bare = uncovered(hours.away, found?.away ?? [], needs.clock.now());
    const open = bare ? (await needs.ledger.openCases()).filter((it) => it.assignee === of).length : 0;
    const whose = of === actor.id ? "ご自分" : `「${who.displayName}」さん`;
    const says = `${whose}の勤務と休みを、この内容に変えます。空いている時間は、すぐに変わります。`;
    return ok({
      effect: withUnfit([says, ...there.map((it) => coverSays(staff, it))], unfit, [
        open > 0 && nobodyMeanwhile(open),
        ...hoursOutside(hours, office.hubs),
      ]),
      changes: [{ op: found ? "update" : "create", kind: "roster", value }],
      act: "roster-written",
      on: [of, ...named],
      value: {},
    });
  });
}

const withRoster = (book: DayBook, roster: Roster): DayBook => ({
  ...book,
  office: {
    ...book.office,
    rosters: [...book.office.rosters.filter(({ staff }) => staff !== roster.staff), roster],
  },
});

/** Absences that are over name whom they name; those to come name somebody who is there. */
const coversIn = ({ away }: Hours, now: Instant): readonly StaffId[] => [
  ...new Set(away.flatMap(({ to, cover }) => (cover !== undefined && to > now ? [cover] : []))),
];

const mayBeCover = (it: Staff, of: StaffId): boolean => it.id !== of && may(it, "case.cover");

/** Whom a cover opens all cases to is no matter of hours: the counsellor's own word, or of whoever may move the cases. */
const mayNameCover = (actor: Staff, of: StaffId): boolean => actor.id === of || may(actor, "caseload.manage");

/** The same absence has the same cover; any other has none, or lies within one that had it. */
const leavesCovers = (after: readonly Away[], before: readonly Away[]): boolean =>
  after.every((it) => {
    const same = before.filter(({ from, to }) => from === it.from && to === it.to);
    const within = before.filter((one) => covers(one, it));
    return same.length > 0
      ? same.some(({ cover }) => cover === it.cover)
      : it.cover === undefined || within.some(({ cover }) => cover === it.cover);
  });

const notYourCover: Refusal = {
  kind: "not-permitted",
  says: "休みの代行を決める・外す・期間を延ばすことは、ご本人か相談責任者だけができます。代行はそのままにして、勤務と休みだけを変えてください。",
};

/** Whether a leave is new that nobody covers. */
const uncovered = (after: readonly Away[], before: readonly Away[], now: Instant): boolean =>
  after.some(
    (it) =>
      isLeave(it) &&
      it.to > now &&
      !after.some((one) => one.cover !== undefined && covers(one, it)) &&
      !before.some((one) => one.cover === undefined && covers(one, it)),
  );

const nobodyMeanwhile = (open: number): string =>
  `代行のいない休みのあいだ、受付中の相談${open}件は、だれも読まず、返信しません。代行を決めるか、相談責任者に頼んで担当を移してください。`;

const coverSays = (staff: readonly Staff[], id: StaffId): string =>
  `不在のあいだだけ、「${staff.find((it) => it.id === id)?.displayName ?? "相談員"}」さんが代行として、担当の相談を読んで返信します（「取扱注意」の記録は開きません）。`;

const noCover: Refusal = {
  kind: "invalid",
  says: "代行は、いま働いている、ほかの相談員から選んでください。",
};

const movedOn: Refusal = {
  kind: "moved-on",
  says: "この画面を開いたあとに、勤務が変わりました。新しい内容を確かめてから、もう一度お試しください。",
};
