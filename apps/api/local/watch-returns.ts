// Asks the mailbox of this machine which letters came back, and hands each on once; after a start, all of them anew.
import { setTimeout as pause } from "node:timers/promises";
import type { Log } from "@kumacari/domain";
import { nameOf } from "@kumacari/domain";

type Around = { readonly log: Log; readonly signal: AbortSignal };

/** What fails while it is taken is tried again, as a Lambda's event would be; so is a mailbox that is not up yet. */
export async function watchReturns(
  origin: string,
  back: (event: unknown) => Promise<void>,
  { log, signal }: Around,
): Promise<void> {
  let after = 0;
  const take = async (events: readonly unknown[]) => {
    for (const event of events) {
      await back(event);
      after += 1;
    }
  };
  while (!signal.aborted) {
    await take(await since(`${origin}/mailbox/returned?after=${after}`, signal)).catch((fault: unknown) =>
      log({ event: "fault", of: "returns", fault: nameOf(fault) }),
    );
    await pause(every, undefined, { signal }).catch(() => undefined);
  }
}

const every = 3_000;

const since = (url: string, signal: AbortSignal): Promise<readonly unknown[]> =>
  fetch(url, { signal }).then(
    async (answer): Promise<readonly unknown[]> => (answer.ok ? await answer.json() : []),
    () => [],
  );
