// Works through a batch with the citizens side by side and each citizen's things one after another.

/**
 * A citizen's later things wait for their earlier, and are left undone when one of those fails; other citizens
 * are not held up. Throws the first fault when all is done.
 */
export async function perCitizen<T>(
  items: readonly T[],
  citizenOf: (item: T) => string,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const [only, another] = items;
  if (only === undefined) return;
  if (another === undefined) return work(only);

  const queues = [...Map.groupBy(items, citizenOf).values()];
  const faults: unknown[] = [];
  const lane = async (): Promise<void> => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      await inTurn(queue, work).catch((fault: unknown) => faults.push(fault));
    }
  };
  await Promise.all(Array.from({ length: Math.min(sideBySide, queues.length) }, lane));
  if (faults.length > 0) throw faults[0];
}

const sideBySide = 32;

async function inTurn<T>(queue: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  for (const item of queue) await work(item);
}
