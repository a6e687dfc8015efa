// Asks the LINE side to have LINE call our webhook now; the page sees the result when it is there.
import { type Border, type Instant, ok, type Refusal, type Result, type Staff } from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import type { Change } from "../ports.ts";
import { untilCommitted } from "../until-committed.ts";
import { testOf } from "./test-under-way.ts";

/** While one is under way, or its result is fresh, another is not begun: LINE allows 60 an hour. */
export function askTest(
  { ledger, clock }: Pick<Needs, "ledger" | "clock">,
  actor: Staff,
): Promise<Result<void, Refusal>> {
  return untilCommitted(async () => {
    const change = decide(await ledger.get("border", { id: "line" }), clock.now());
    if (!change) return ok(undefined);
    const conflict = await ledger.commit([change], {
      act: "border-test-asked",
      actor: { kind: "staff", id: actor.id },
      on: ["line"],
    });
    return conflict ?? ok(undefined);
  });
}

export function decide(border: Border | undefined, now: Instant): Change | undefined {
  const test = testOf(border, now);
  if (test === "under-way" || test === "fresh") return undefined;
  return border
    ? { op: "update", kind: "border", value: { ...border, asked: now } }
    : { op: "create", kind: "border", value: { id: "line", asked: now, version: 1 } };
}
