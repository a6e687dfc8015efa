// Reads and decides again when another write came between; gives up with a sentence, never with a loss.
import { no, type Refusal, type Result, refusal } from "@kumacari/domain";
import type { Conflict } from "./ports.ts";

export async function untilCommitted<T>(
  attempt: () => Promise<Result<T, Refusal> | Conflict>,
  tries = 8,
): Promise<Result<T, Refusal>> {
  for (let n = 0; n < tries; n += 1) {
    const came = await attempt();
    if ("ok" in came) return came;
    if (came.on === "shred") return no(refusal("shredded"));
  }
  return no(refusal("busy"));
}
