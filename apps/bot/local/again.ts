// Does a thing again and again until told to stop; a fault is written down and the next turn comes all the same.
import { setTimeout as pause } from "node:timers/promises";
import { type Log, nameOf } from "@kumacari/domain";

type Turns = { readonly of: string; readonly signal: AbortSignal; readonly log: Log };

/** The pause counts from the end of one turn to the start of the next. The first turn comes at once. */
export async function every(ms: number, turn: () => Promise<unknown>, turns: Turns): Promise<void> {
  while (!turns.signal.aborted) {
    await tried(turn, turns);
    await rest(ms, turns.signal);
  }
}

/** Waits longer after each fault, half a minute at most. */
export async function untilDone(turn: () => Promise<unknown>, turns: Turns): Promise<void> {
  for (let ms = 500; !turns.signal.aborted; ms = Math.min(ms * 2, 30_000)) {
    if (await tried(turn, turns)) return;
    await rest(ms, turns.signal);
  }
}

async function tried(turn: () => Promise<unknown>, { of, log }: Turns): Promise<boolean> {
  try {
    await turn();
    return true;
  } catch (fault) {
    log({ event: "fault", of, fault: nameOf(fault) });
    return false;
  }
}

const rest = (ms: number, signal: AbortSignal): Promise<unknown> =>
  pause(ms, undefined, { signal }).catch(() => undefined);
