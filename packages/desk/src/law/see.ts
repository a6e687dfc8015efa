// The matters that staff opened with their clocks, the most pressing first, and how often a My Number was turned away.
import { type Instant, jstDay } from "@kumacari/domain";
import {
  type Due,
  draftForm,
  duesOf,
  formItems,
  isExempt,
  type Matter,
  mustReport,
  openDues,
  stepsOf,
} from "@kumacari/domain/law";
import { namesOfStaff } from "../inbox/row.ts";
import type { Needs } from "../needs.ts";
import type { MatterMark } from "../rights/ports.ts";
import { matterPage } from "./page.ts";
import { tallyName } from "./tally.ts";

export type DueState = "met" | "running" | "soon" | "late";

export type MatterView = Omit<
  Matter,
  "done" | "openedBy" | "closed" | "citizen" | "decision" | "lift" | "told"
> & {
  readonly openedByName?: string;
  readonly closedAt?: Instant;
  readonly steps: readonly { readonly step: string; readonly at?: Instant; readonly by?: string }[];
  readonly dues: readonly (Due & { readonly state: DueState })[];
  readonly items: readonly { readonly key: string; readonly asks: string; readonly text?: string }[];
  /** A leak: whether it must be reported as far as is known. */
  readonly duty?: boolean;
  readonly mine: boolean;
  readonly draft: string;
};

export type LawView = {
  readonly now: Instant;
  /** Closed ones behind the open ones, the latest first. */
  readonly matters: readonly MatterView[];
  readonly next?: MatterMark;
  /** My Numbers turned away this month, by where (LAW-3). */
  readonly myNumbers: { readonly page: number; readonly line: number };
};

export async function seeMatters(
  { ledger, clock }: Pick<Needs, "ledger" | "clock">,
  viewer: { readonly id: string },
  after?: MatterMark,
): Promise<LawView> {
  const now = clock.now();
  const month = jstDay(now).slice(0, 7);
  const count = async (where: "page" | "line") =>
    (await ledger.get("tally", { name: tallyName(month, where) }))?.count ?? 0;
  const [{ matters, next }, staff, page, line] = await Promise.all([
    matterPage({ ledger }, "staff", after),
    ledger.staff(),
    count("page"),
    count("line"),
  ]);
  const names = namesOfStaff(staff);
  const views = matters.map((it) => viewOf(it, viewer, names, now));
  return {
    now,
    matters: views.toSorted((a, b) => rank(a) - rank(b)),
    ...(next ? { next } : {}),
    myNumbers: { page, line },
  };
}

function viewOf(
  matter: Matter,
  viewer: { readonly id: string },
  names: ReturnType<typeof namesOfStaff>,
  now: Instant,
): MatterView {
  const { done, openedBy, closed, citizen: _c, decision: _d, lift: _l, told: _t, ...rest } = matter;
  const open = openDues(matter);
  return {
    ...rest,
    ...(openedBy ? { openedByName: names.get(openedBy) ?? "職員" } : {}),
    ...(closed ? { closedAt: closed.at } : {}),
    steps: stepsOf[matter.about].map((step) => {
      const it = done.find((one) => one.step === step);
      return it ? { step, at: it.at, by: names.get(it.by) ?? "職員" } : { step };
    }),
    dues: duesOf(matter).map((due) => ({ ...due, state: stateOf(due, open, now) })),
    items: formItems[matter.about].map((item) => {
      const text = matter.answers[item.key];
      return text === undefined ? item : { ...item, text };
    }),
    ...(matter.about === "leak" ? { duty: !isExempt(matter.exemption) && mustReport(matter.facts) } : {}),
    mine: openedBy === viewer.id,
    draft: draftForm(matter),
  };
}

export function stateOf(due: Due, open: readonly Due[], now: Instant): DueState {
  if (!open.some(({ name }) => name === due.name)) return "met";
  if (due.by < now) return "late";
  return (due.aim ?? due.by) - now < 86_400_000 * 2 ? "soon" : "running";
}

/** Open before closed, the nearest date first. */
const rank = ({ closedAt, dues, openedAt }: MatterView): number => {
  if (closedAt !== undefined) return Number.MAX_SAFE_INTEGER - closedAt;
  const nearest = dues.find(({ state }) => state !== "met");
  return nearest ? nearest.by : openedAt * 2;
};
