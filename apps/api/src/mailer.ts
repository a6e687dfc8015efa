// Lambda on the ledger's stream and on the clock: the only one that writes to citizens by mail; no way to LINE or to the staff.
import { readMailerEnv } from "./env.ts";
import { wireMailer } from "./wire.ts";

const mailer = wireMailer(readMailerEnv());

type Told = Parameters<typeof mailer.take>[0];
/** EventBridge Scheduler names itself. */
type Called = { readonly source?: string };

export const handler = (event: Told | Called): Promise<void> =>
  "Records" in event ? mailer.take(event) : mailer.turn();
