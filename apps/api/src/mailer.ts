// Lambda on the ledger's stream, on the clock and on what SES says came back: the only one that writes to citizens by mail.
import { readMailerEnv } from "./env.ts";
import { wireMailer } from "./wire.ts";

const mailer = wireMailer(readMailerEnv());

type Told = Parameters<typeof mailer.take>[0];
/** EventBridge Scheduler names itself. */
type Called = { readonly source?: string };

export const handler = (event: Told | Called): Promise<void> =>
  "Records" in event ? mailer.take(event) : event.source === "aws.ses" ? mailer.back(event) : mailer.turn();
