// Reads and decides again when another write came between; gives up with a sentence, never with a loss.
import { no, type Refusal, type Result, refusal } from "@kumacari/domain";
import type { Conflict } from "./ports.ts";

const tries = 8;

export async function untilCommitted<T>(
  attempt: () => Promise<Result<T, Refusal> | Conflict>,
): Promise<Result<T, Refusal>> {
  for (let n = 0; n < tries; n += 1) {
    const came = await attempt();
    if ("ok" in came) return came;
    if (came.on === "shred") return no(refusal("shredded"));
  }
  return no(refusal("busy"));
}
