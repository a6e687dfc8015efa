// Lambda: numbers audit entries and grows their tree, off the ledger's stream; no writer ever waits for it.
import { createClient } from "@kumacari/store";
import { createSequencer } from "@kumacari/store/sequencer";
import type { StreamEvent } from "@kumacari/store/streams";
import { tellAhead } from "./app/entries-ahead.ts";
import { readLedgerEnv } from "./env.ts";
import { clock, log } from "./wire.ts";

const env = readLedgerEnv();
const sequencer = createSequencer({
  client: createClient({ region: env.AWS_REGION, endpoint: env.DYNAMODB_ENDPOINT }),
  table: env.LEDGER_TABLE,
});

export function handler(event: StreamEvent): Promise<void> {
  tellAhead(event, clock.now(), log);
  return sequencer.handle(event);
}
