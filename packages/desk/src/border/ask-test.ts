// Asks the LINE side to have LINE call our webhook now; the page sees the result when it is there.
import { type Border, type Instant, ok, type Refusal, type Result, type Staff } from "@kumacari/domain";
import { type Act, effect, onlySaid } from "../effect.ts";
import type { Needs } from "../needs.ts";
import type { Change } from "../ports.ts";
import { untilCommitted } from "../until-committed.ts";
import { testOf } from "./test-under-way.ts";

export type Tested = { readonly asked: boolean };

const calls = "LINEに頼んで、こちらの受け口を一度呼び出してもらいます。結果は、この画面に出ます。";
const rests = "いま確かめている途中か、1分以内の新しい結果があるため、LINEには頼みません。";

/** While one is under way, or its result is fresh, another is not begun: LINE allows 60 an hour. */
export function askTest(
  { ledger, clock }: Pick<Needs, "ledger" | "clock">,
  actor: Staff,
  { dry }: { readonly dry: boolean },
): Promise<Result<Act<Tested>, Refusal>> {
  return untilCommitted<Act<Tested>>(async () => {
    const change = decide(await ledger.get("border", { id: "line" }), clock.now());
    const says = effect([change ? calls : rests, "相談者には、何も届きません。"]);
    if (dry) return ok(onlySaid(says));
    if (!change) return ok({ done: true, effect: says, asked: false });
    const conflict = await ledger.commit([change], {
      act: "border-test-asked",
      actor: { kind: "staff", id: actor.id },
      on: ["line"],
    });
    return conflict ?? ok({ done: true, effect: says, asked: true });
  });
}

export function decide(border: Border | undefined, now: Instant): Change | undefined {
  const test = testOf(border, now);
  if (test === "under-way" || test === "fresh") return undefined;
  return border
    ? { op: "update", kind: "border", value: { ...border, asked: now } }
    : { op: "create", kind: "border", value: { id: "line", asked: now, version: 1 } };
}
