// Hands letters to a mail service over SMTP, and lets no value into a fault.
import type { Post } from "@kumacari/desk/ports";
import { compose, isOneAddress } from "./compose.ts";
import { openTransport, type TransportNeeds, type Way } from "./transport.ts";

export type PostSettings = Way & {
  /** The city's own box: where `to: "city"` goes. */
  readonly city: string;
};

/** The code the mail service gave, or the kind of trouble; never its words: they may quote an address. */
class NotTaken extends Error {
  override readonly name = "NotTaken";
}

export function createPost(settings: PostSettings, needs: TransportNeeds): Post & { close(): void } {
  const { from, city } = settings;
  if (!isOneAddress(from) || !isOneAddress(city)) throw new Error("the addresses of the post are not plain");
  // A function that was asleep finds its connection cut: the letter goes over a new one.
  const transport = openTransport(settings, needs, 2);
  return {
    async send(letter) {
      const composed = compose(letter, { from, city });
      await transport.hand(composed).catch((fault: unknown) => {
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
