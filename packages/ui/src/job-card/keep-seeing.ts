// Looks again each second while the page is looked at, slower while the line is cut, and not at all once it was told no.
const pace = 1000;
const slowest = 15_000;

type Needs = {
  readonly look: (signal: AbortSignal) => Promise<void>;
  /** Told of each failure; answers whether looking on makes sense. */
  readonly trouble: (error: unknown) => boolean;
};

/** Answers how to stop. */
export function keepSeeing({ look, trouble }: Needs): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const turn = () => {
    clearTimeout(timer);
    // Whoever comes back wakes it.
    if (document.hidden) return;
    const mine = look(signal).then(
      () => {
        failures = 0;
        return true;
      },
      (error: unknown) => {
        failures += 1;
        return !signal.aborted && trouble(error);
      },
    );
    void mine.then((on) => {
      if (on && !signal.aborted) timer = setTimeout(turn, Math.min(pace * 2 ** failures, slowest));
    });
  };
  document.addEventListener("visibilitychange", turn, { signal });
  window.addEventListener("online", turn, { signal });
  turn();
  return () => {
    clearTimeout(timer);
    stop.abort();
  };
}
