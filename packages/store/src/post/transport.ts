// The line to the mail service: encrypted or on this very machine, an end to every wait, and nothing read into a letter.
import type { Chance, Clock } from "@kumacari/desk/ports";
import { asDate } from "@kumacari/domain";
import { createTransport } from "nodemailer";
import type { Composed } from "./compose.ts";

export type Way = {
  readonly host: string;
  readonly port: number;
  /** `tls`: encrypted from the first byte. `starttls`: encrypted or not at all. `none`: on this very machine alone. */
  readonly security: "tls" | "starttls" | "none";
  readonly login?: { readonly user: string; readonly password: string };
  /** Who the letters come from: an address of a domain that is ours to send from. */
  readonly from: string;
};
export type TransportNeeds = { readonly clock: Pick<Clock, "now">; readonly chance: Pick<Chance, "uuid"> };

/** However the mail service dawdles, a letter is taken or given up within this time. */
const patience = 12_000;

/**
 * `requeues`: how often a letter whose connection was cut goes over a new one by itself. A letter that may arrive twice may
 * have some; one that must not has none, and its own connection.
 */
export function openTransport(
  { host, port, security, login, from }: Way,
  { clock, chance }: TransportNeeds,
  requeues: number,
) {
  const transport = createTransport({
    pool: true,
    host,
    port,
    secure: security === "tls",
    requireTLS: security === "starttls",
    ignoreTLS: security === "none",
    tls: { minVersion: "TLSv1.2", rejectUnauthorized: true },
    ...(login ? { auth: { user: login.user, pass: login.password } } : {}),
    maxConnections: 2,
    maxRequeues: requeues,
    ...(requeues === 0 ? { maxMessages: 1 } : {}),
    idleTimeout: 30_000,
    dnsTimeout: 3_000,
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: 8_000,
    // A letter holds what it was given: no file and no address is ever read into it.
    disableFileAccess: true,
    disableUrlAccess: true,
    logger: false,
  });
  const domain = from.slice(from.indexOf("@") + 1);
  return {
    /** `marks`: headings for the mail service itself, which takes them off before the letter goes on. */
    async hand(composed: Composed, marks: Readonly<Record<string, string>> = {}): Promise<void> {
      await transport.sendMail({
        ...composed,
        date: asDate(clock.now()),
        messageId: `<${chance.uuid()}@${domain}>`,
        xMailer: false,
        // No out-of-office answers it.
        headers: { ...marks, "Auto-Submitted": "auto-generated" },
        signal: AbortSignal.timeout(patience),
      });
    },
    close: () => transport.close(),
  };
}
