// What waited for a second person ends without effect: declined by another, or withdrawn by whoever asked.
import { type AskId, no, ok, type Refusal, type Result, refusal, type Staff } from "@kumacari/domain";
import { type Act, effect } from "../effect.ts";
import type { Needs } from "../needs.ts";
import { administer } from "./administer.ts";
import { ended, waitingAsk } from "./asks.ts";
import { words } from "./words.ts";

export type EndingAsk = { readonly id: AskId; readonly dry: boolean };
export type Ended = { readonly state: "declined" | "withdrawn" };

export const declineAsk = (needs: Needs, actor: Staff, it: EndingAsk): Promise<Result<Act<Ended>, Refusal>> =>
  end(needs, actor, it, "declined");

export const withdrawAsk = (
  needs: Needs,
  actor: Staff,
  it: EndingAsk,
): Promise<Result<Act<Ended>, Refusal>> => end(needs, actor, it, "withdrawn");

function end(needs: Needs, actor: Staff, { id, dry }: EndingAsk, state: Ended["state"]) {
  return administer<Ended>(needs, actor, dry, async () => {
    const ask = await waitingAsk(needs, id);
    if (!ask.ok) return ask;
    const { by, name } = ask.value;
    if (state === "withdrawn" && by !== actor.id) return no(refusal("not-permitted"));
    if (state === "declined" && by === actor.id) return no(own);
    const says = state === "declined" ? words.ask.declines(name) : words.ask.withdraws(name);
    return ok({
      effect: effect([says, words.ask.nothing]),
      changes: [ended(ask.value, state, actor.id, needs.clock.now())],
      on: [id],
      value: { state },
      act: state === "declined" ? "ask-declined" : "ask-withdrawn",
    });
  });
}

const own: Refusal = {
  kind: "second-person",
  says: "ご自分の申し出は、「取り下げる」で終わらせてください。",
};
