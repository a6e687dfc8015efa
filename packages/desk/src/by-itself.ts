// Many things are done one after the other; one that cannot be done holds up no other, and what was left undone is told at the end.

/** Throws what was left undone, under these words, once all were tried. */
export async function eachByItself<T>(
  items: Iterable<T>,
  work: (it: T) => Promise<unknown>,
  says: string,
): Promise<void> {
  tell(await faultsOf(items, work), says);
}

/** What was left undone, for whoever has more to do before it is told. */
export async function faultsOf<T>(
  items: Iterable<T>,
  work: (it: T) => Promise<unknown>,
): Promise<readonly unknown[]> {
  const faults: unknown[] = [];
  for (const it of items) await work(it).catch((fault: unknown) => void faults.push(fault));
  return faults;
}

export function tell(faults: readonly unknown[], says: string): void {
  if (faults.length > 0) throw new AggregateError(faults, says);
}
