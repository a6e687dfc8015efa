// Reads and decides again when another write came between; gives up with a sentence or a fault, never with a loss.
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

/** For what the machine does by itself, with nobody there to be told: throws when it gives up. */
export async function untilWritten<T>(
  attempt: () => Promise<Result<T, Refusal> | Conflict>,
  tries?: number,
): Promise<T> {
  const came = await untilCommitted(attempt, tries);
  if (came.ok) return came.value;
  throw new Error(`it could not be written: ${came.error.kind}`);
}
