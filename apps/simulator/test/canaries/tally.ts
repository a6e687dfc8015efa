// Counts what was done, by step, and stops a journey at the first thing that did not happen.
export type Tally = {
  /** Throws unless it happened; `why` says how it went, never a value. */
  must(step: string, happened: boolean, why?: string): void;
  counts(): Readonly<Record<string, number>>;
};

export function createTally(): Tally {
  const done = new Map<string, number>();
  return {
    must(step, happened, why = "") {
      if (!happened) throw new Error(`${step} did not happen ${why}`.trim());
      done.set(step, (done.get(step) ?? 0) + 1);
    },
    counts: () => Object.fromEntries([...done].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}
