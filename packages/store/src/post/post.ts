// Hands letters to a mail service over SMTP: one pool of connections, an end to every wait, and no value in a fault.
import type { Chance, Clock, Post } from "@kumacari/desk/ports";
import { asDate } from "@kumacari/domain";
import { createTransport } from "nodemailer";
import { compose, isOneAddress } from "./compose.ts";

export type PostSettings = {
  readonly host: string;
  readonly port: number;
  /** `tls`: encrypted from the first byte. `starttls`: encrypted or not at all. `none`: on this very machine alone. */
  readonly security: "tls" | "starttls" | "none";
  readonly login?: { readonly user: string; readonly password: string };
  /** Who the letters come from: an address of a domain that is ours to send from. */
  readonly from: string;
  /** The city's own box: where `to: "city"` goes. */
  readonly city: string;
};

type Needs = { readonly clock: Pick<Clock, "now">; readonly chance: Pick<Chance, "uuid"> };

/** However the mail service dawdles, a letter is taken or given up within this time. */
const patience = 12_000;

/** The code the mail service gave, or the kind of trouble; never its words: they may quote an address. */
class NotTaken extends Error {
  override readonly name = "NotTaken";
}

export function createPost(settings: PostSettings, { clock, chance }: Needs): Post & { close(): void } {
  const { host, port, security, login, from, city } = settings;
  if (!isOneAddress(from) || !isOneAddress(city)) throw new Error("the addresses of the post are not plain");
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
    // A function that was asleep finds its connection cut: the letter goes over a new one.
    maxRequeues: 2,
    idleTimeout: 30_000,
    dnsTimeout: 3_000,
    connectionTimeout: 3_000,
    greetingTimeout: 3_000,
    socketTimeout: 8_000,
    // A letter holds what it was given: no file and no address is ever read into it.
    disableFileAccess: true,
    disableUrlAccess: true,
    logger: false,
  });
  const domain = from.slice(from.indexOf("@") + 1);
  return {
    async send(letter) {
      const composed = compose(letter, { from, city });
      await transport
        .sendMail({
          ...composed,
          date: asDate(clock.now()),
          messageId: `<${chance.uuid()}@${domain}>`,
          xMailer: false,
          // No out-of-office answers it.
          headers: { "Auto-Submitted": "auto-generated" },
          signal: AbortSignal.timeout(patience),
        })
        .catch((fault: unknown) => {
          throw new NotTaken(codeOf(fault));
        });
    },
    close: () => transport.close(),
  };
}

function codeOf(fault: unknown): string {
  if (typeof fault !== "object" || fault === null) return "unknown";
  if ("responseCode" in fault && typeof fault.responseCode === "number") return String(fault.responseCode);
  return "code" in fault && typeof fault.code === "string" ? fault.code : "unknown";
}
