// Works through a batch with the citizens side by side and each citizen's things one after another.

/** Lets everything be tried; throws the first fault when all is done. A citizen's later things wait for their earlier. */
export async function perCitizen<T>(
  items: readonly T[],
  citizenOf: (item: T) => string,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const [only, another] = items;
  if (only === undefined) return;
  if (another === undefined) return work(only);

  const queues = [...Map.groupBy(items, citizenOf).values()];
  const lanes = Array.from({ length: Math.min(sideBySide, queues.length) }, async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const item of queue) await work(item);
    }
  });
  for (const lane of await Promise.allSettled(lanes)) if (lane.status === "rejected") throw lane.reason;
}

const sideBySide = 32;
