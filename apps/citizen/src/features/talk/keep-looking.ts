// Looks again and again: at once while there is more, after a breath when all is held, slower while the line is cut.
/** Two seconds are promised; this leaves the rest to the line and the service. */
export const pace = 1000;
const slowest = 15_000;

type Needs = {
  /** Resolves to whether more is waiting; throws when it could not be asked. */
  readonly look: () => Promise<boolean>;
  /** Resolves after so many ms, or earlier when there is a reason to look. */
  readonly rest: (ms: number) => Promise<void>;
  /** Told of each failure; answers whether looking on makes sense. */
  readonly trouble: (error: unknown) => boolean;
  readonly stopped: () => boolean;
};

export async function keepLooking({ look, rest, trouble, stopped }: Needs): Promise<void> {
  let failures = 0;
  while (!stopped()) {
    try {
      const more = await look();
      failures = 0;
      if (!more) await rest(pace);
    } catch (error) {
      if (stopped() || !trouble(error)) return;
      failures += 1;
      await rest(backOff(failures));
    }
  }
}

export const backOff = (failures: number): number => Math.min(pace * 2 ** (failures - 1), slowest);
