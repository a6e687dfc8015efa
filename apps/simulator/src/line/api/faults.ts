// Faults asked for by a test: the next requests are refused, cut off or answered late.
/**
 * `status` alone: not accepted, nothing happened. `accept` with `status`: accepted, then that status. `accept` alone:
 * accepted, then the connection is cut. `cut`: not accepted (unless `accept`) and cut. `delayMs` alone: accepted at
 * once, answered late.
 */
export type Fault = {
  /** A part of the path; absent: any path. */
  readonly path?: string | undefined;
  readonly status?: number | undefined;
  readonly delayMs?: number | undefined;
  readonly accept?: boolean | undefined;
  readonly cut?: boolean | undefined;
  readonly times: number;
};

export type Faults = {
  add(fault: Fault): void;
  /** The oldest fault that fits, used up by one. */
  take(path: string): Fault | undefined;
  waiting(): readonly Fault[];
  clear(): void;
};

export function createFaults(): Faults {
  let waiting: Fault[] = [];
  return {
    add(fault) {
      waiting.push(fault);
    },
    take(path) {
      const found = waiting.find((it) => it.path === undefined || path.includes(it.path));
      if (!found) return undefined;
      waiting = waiting.flatMap((it) => {
        if (it !== found) return [it];
        return it.times > 1 ? [{ ...it, times: it.times - 1 }] : [];
      });
      return found;
    },
    waiting: () => waiting,
    clear() {
      waiting = [];
    },
  };
}
