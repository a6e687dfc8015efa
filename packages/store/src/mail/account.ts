// The office's mail to citizens as the desk knows it: it takes phrases, never text, and says what became of them.
import type { LetterTry, MailAccount, Sent } from "@kumacari/desk/ports";
import { compose, isOneAddress } from "../post/compose.ts";
import { openTransport, type TransportNeeds, type Way } from "../post/transport.ts";
import { clear, isCleared } from "./clear.ts";
import { type MailPlace, render } from "./render.ts";

/** `events`: the configuration set of SES that tells us what comes back; absent, nothing does. */
export type MailSettings = Way & MailPlace & { readonly events?: string | undefined };

/** A letter may arrive once or not at all: nothing is handed over a second time by itself. */
export function createMailAccount(
  settings: MailSettings,
  needs: TransportNeeds,
): MailAccount & { close(): void } {
  const { from, events } = settings;
  if (!isOneAddress(from)) throw new Error("the address of the post is not plain");
  const transport = openTransport(settings, needs, 0);
  return {
    async send(to, phrase, of) {
      const cleared = clear(settings, phrase, render(settings, phrase));
      if (!isCleared(cleared)) return cleared;
      if (!isOneAddress(to)) return "refused";
      return transport
        .hand(
          compose({ to: { mail: to }, ...cleared.words }, { from, city: from }),
          events === undefined ? {} : marksOf(events, of),
        )
        .then(() => "accepted" as const, judge);
    },
    close: () => transport.close(),
  };
}

const marksOf = (events: string, { mailing, attempt }: LetterTry) => ({
  "X-SES-CONFIGURATION-SET": events,
  "X-SES-MESSAGE-TAGS": `mailing=${mailing}, attempt=${attempt}`,
});

/** Steps of SMTP before which no letter was handed over; from DATA on, silence means that it may have been. */
const before = ["CONN", "EHLO", "HELO", "LHLO", "STARTTLS", "MAIL FROM", "RCPT TO"];

export function judge(fault: unknown): Sent {
  if (typeof fault !== "object" || fault === null) return "unknown";
  const code = "responseCode" in fault ? fault.responseCode : undefined;
  if (typeof code === "number") return code >= 500 ? "refused" : "busy";
  const step = "command" in fault ? fault.command : undefined;
  if (typeof step === "string" && (before.includes(step) || step.startsWith("AUTH"))) return "busy";
  return "code" in fault && fault.code === "EDNS" ? "busy" : "unknown";
}
