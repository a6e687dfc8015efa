// The ledger's stream carries new records of one kind to a handler, as it would to the Lambda.

import type { Log } from "@kumacari/domain";
import type { Flow } from "@kumacari/store/streams";
import { untilDone } from "./again.ts";

type Asked = Pick<Flow, "name" | "handle"> & {
  readonly kind: "inbox" | "notice";
  readonly signal: AbortSignal;
  readonly log: Log;
};

/** No record is given up while the process lives: it waits, its citizen's later ones behind it, nobody else's. */
export const flow = ({ kind, name, handle, signal, log }: Asked): Flow => ({
  name,
  handle,
  filter: { kind, event: "INSERT" },
  async onFailure(record) {
    const again = async (): Promise<void> => {
      const answer = await handle({ Records: [record] });
      if (answer && answer.batchItemFailures.length > 0) throw new Error("the record failed again");
    };
    await untilDone(again, { of: name, signal, log });
    // Stopped before it was done: it must not count as read.
    signal.throwIfAborted();
  },
});
