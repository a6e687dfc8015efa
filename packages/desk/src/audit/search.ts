// Finds entries by when, what, who, which record or which thread; the looking is written down before anything is shown.
import { type Act, type Instant, instant, type Staff, type StaffId } from "@kumacari/domain";
import { namesOfStaff } from "../inbox/row.ts";
import type { Needs } from "../needs.ts";
import type { Looked, NumberedEntry } from "./ports.ts";
import { rowOf } from "./row.ts";
import type { AuditPage } from "./views.ts";

export type Asking = {
  readonly from?: Instant | undefined;
  readonly to?: Instant | undefined;
  readonly act?: Act | undefined;
  readonly who?: StaffId | undefined;
  /** An id, or a case's number as people say it (`K-7h2mqx`). */
  readonly on?: string | undefined;
  readonly trail?: string | undefined;
  readonly after?: string | undefined;
};

const page = 50;
/** When more than one thing is asked, one list is read and the rest looked for in it: this far for one answer. */
const mostPages = 8;

export async function searchAudit(
  { ledger, audit, clock }: Pick<Needs, "ledger" | "audit" | "clock">,
  viewer: Pick<Staff, "id">,
  asked: Asking,
): Promise<AuditPage> {
  const look = narrowest(asked);
  await ledger.note({
    act: "audit-searched",
    actor: { kind: "staff", id: viewer.id },
    on: [asked.who, asked.on, asked.trail].filter((it) => it !== undefined),
    why: asked.act ?? look.by,
  });
  const span = { look, from: asked.from ?? beginning, to: asked.to ?? clock.now() };
  const found: NumberedEntry[] = [];
  let after = asked.after;
  for (let n = 0; n < mostPages && found.length < page; n += 1) {
    const answer = await audit.search({ ...span, most: page, ...(after === undefined ? {} : { after }) });
    found.push(...answer.found.filter((it) => fits(it, asked)));
    after = answer.next;
    if (after === undefined) break;
  }
  const names = namesOfStaff(await ledger.staff());
  return { rows: found.map((it) => rowOf(it, names)), ...(after === undefined ? {} : { next: after }) };
}

/** Before the service: 2026. */
const beginning = instant(1_767_193_200_000);

function narrowest({ on, trail, who, act }: Asking): Looked {
  if (trail !== undefined) return { by: "trail", what: trail };
  if (on !== undefined) return { by: "on", what: on };
  if (who !== undefined) return { by: "who", what: who };
  return act === undefined ? { by: "all" } : { by: "act", what: act };
}

function fits({ entry }: NumberedEntry, { on, trail, who, act }: Asking): boolean {
  const { actor } = entry;
  const about = actor.kind === "citizen" ? [...entry.on, actor.id] : entry.on;
  return (
    (act === undefined || entry.act === act) &&
    (who === undefined || (actor.kind === "staff" && actor.id === who)) &&
    (trail === undefined || entry.trail === trail) &&
    (on === undefined || about.some((it) => it === on || (on.startsWith("K-") && isCase(it, on))))
  );
}

const isCase = (id: string, number: string): boolean =>
  id.startsWith("case_") && id.endsWith(number.slice("K-".length));
