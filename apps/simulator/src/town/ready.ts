// The line that `npm start` prints when all is up: `ready ` and this as JSON.
import { originOf, type Ports } from "./ports.ts";

export type Ready = {
  readonly start: string;
  readonly line: string;
  readonly bot: string;
  readonly api: string;
  readonly admin: string;
  readonly citizen: string;
  readonly idp: string;
  readonly mailbox: string;
  readonly channelSecret: string;
  readonly data: string;
};

export const readyOf = (
  ports: Ports,
  its: { readonly channelSecret: string; readonly data: string },
): Ready => ({
  start: originOf(ports.start),
  line: originOf(ports.line),
  bot: originOf(ports.bot),
  api: originOf(ports.api),
  admin: originOf(ports.admin),
  citizen: originOf(ports.citizen),
  idp: originOf(ports.idp),
  mailbox: `${originOf(ports.start)}/mailbox`,
  ...its,
});
