// Starts several things side by side, and remembers how to end all that did start, whatever happens to the rest.
type Stop = () => Promise<void> | void;

/** Ends in three waves: what serves people, what it stands on, the ground. */
export const waves = ["front", "middle", "ground"] as const;
export type Wave = (typeof waves)[number];

export interface Closing {
  add(wave: Wave, stop: Stop): void;
  /** Runs every stop once, even when one fails; then throws the first failure. */
  run(): Promise<void>;
}

export function createClosing(): Closing {
  const stops: Record<Wave, Stop[]> = { front: [], middle: [], ground: [] };
  let running: Promise<void> | undefined;
  const runAll = async (): Promise<void> => {
    const failures: unknown[] = [];
    for (const wave of waves) {
      const ended = await Promise.allSettled(stops[wave].map(async (stop) => stop()));
      failures.push(...ended.flatMap((it) => (it.status === "rejected" ? [it.reason] : [])));
    }
    if (failures.length > 0) throw failures[0];
  };
  return {
    add: (wave, stop) => void stops[wave].push(stop),
    run: () => (running ??= runAll()),
  };
}

type Settled<T extends readonly Promise<unknown>[]> = { -readonly [K in keyof T]: Awaited<T[K]> };

/** Like Promise.all, but nothing is still starting when it throws. */
export async function together<const T extends readonly Promise<unknown>[]>(parts: T): Promise<Settled<T>> {
  await Promise.allSettled(parts);
  // All are settled: this answers at once, or throws the first failure.
  return Promise.all(parts);
}
