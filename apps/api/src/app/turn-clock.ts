// One turn of the clock: every duty that is due, side by side; one that fails or hangs holds up no other.
import type { Clock } from "@kumacari/desk/ports";
import { type Instant, type Log, type LogEvent, minutes, NotReached, nameOf } from "@kumacari/domain";
import type { Duty } from "./duties.ts";

/** A turn that comes a little early is still the next turn. */
const early = minutes(0.5);

/** Never throws: what could not be done is in the log by its class, and is asked again at the next turn. */
export function createTurn(duties: readonly Duty[], clock: Clock, log: Log): () => Promise<void> {
  const begun = new Map<string, Instant>();
  const under = new Set<string>();
  return async () => {
    const now = clock.now();
    // A clock set back must not put a duty to sleep.
    const due = duties.filter(({ name, every }) => {
      const last = begun.get(name);
      return !under.has(name) && (last === undefined || last > now || now - last >= minutes(every) - early);
    });
    const failed = await Promise.all(
      due.map(async ({ name, run }) => {
        begun.set(name, now);
        under.add(name);
        try {
          await run();
          return 0;
        } catch (fault) {
          for (const line of linesOf(fault)) log({ ...line, of: `clock ${name}` });
          return 1;
        } finally {
          under.delete(name);
        }
      }),
    );
    const faults = failed.filter((it) => it === 1).length;
    log({ event: "clock-turned", counts: { done: due.length - faults, failed: faults } });
  };
}

/** Of a bundle of faults, each class once; a neighbour that is away is none of ours, and is named for itself. */
function linesOf(fault: unknown): readonly LogEvent[] {
  const all = faultsIn(fault);
  const away = all.filter((it) => it instanceof NotReached).map(({ neighbour }) => neighbour);
  const ours = all.filter((it) => !(it instanceof NotReached)).map(nameOf);
  return [
    ...(away.length > 0 ? [{ event: "neighbour-away", outcome: once(away) } as const] : []),
    ...(ours.length > 0 ? [{ event: "fault", fault: once(ours) } as const] : []),
  ];
}

const faultsIn = (fault: unknown): readonly unknown[] =>
  fault instanceof AggregateError ? fault.errors.flatMap(faultsIn) : [fault];

const once = (names: readonly string[]): string => [...new Set(names)].join(" ");
