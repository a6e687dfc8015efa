// What was written and is not yet seen in the talk; each keeps its once-key, so sending again doubles nothing.
import type { OnceKey } from "@kumacari/domain";
import { onceKey } from "../../wire.ts";

export type Unsent = {
  readonly once: OnceKey;
  readonly text: string;
  readonly state: "sending" | "failed" | "refused" | "sent";
  /** Why not, for the person. */
  readonly says?: string;
  /** Sent: how long the talk is with it. */
  readonly count?: number;
};
export type Outbox = { readonly draft: string; readonly unsent: readonly Unsent[] };

export function readOutbox(kept: unknown): Outbox {
  if (typeof kept !== "object" || kept === null) return { draft: "", unsent: [] };
  // It was sealed by this page under this citizen's key, so its shape is ours.
  const { draft = "", unsent = [] } = kept as Partial<Outbox>;
  // Whether the last page's sending arrived is not known here: the person may send again.
  const open = unsent.flatMap(({ once, text }) =>
    // Words that may not be kept (a My Number) have left nothing to send again.
    text === "" ? [] : [{ once, text, state: "failed" as const }],
  );
  return { draft, unsent: open };
}

/** The draft becomes a message on its way. */
export const dispatch = (it: Outbox, words: string, once = onceKey()): Outbox => ({
  draft: "",
  unsent: [...it.unsent, { once, text: words, state: "sending" }],
});

export const mark = (it: Outbox, once: OnceKey, now: Omit<Unsent, "once" | "text">): Outbox => ({
  ...it,
  unsent: it.unsent.map((item) => (item.once === once ? { once, text: item.text, ...now } : item)),
});

export const drop = (it: Outbox, once: OnceKey): Outbox => ({
  ...it,
  unsent: it.unsent.filter((item) => item.once !== once),
});

/** Back into the field, in front of what has been begun there since. */
export function takeBack(it: Outbox, once: OnceKey): Outbox {
  const item = it.unsent.find((other) => other.once === once);
  if (!item) return it;
  return { ...drop(it, once), draft: it.draft.trim() === "" ? item.text : `${item.text}\n${it.draft}` };
}

/** What has arrived in the talk is the talk's; unchanged when nothing has. */
export function settle(it: Outbox, heldUpTo: number): Outbox {
  const unsent = it.unsent.filter((item) => item.count === undefined || item.count > heldUpTo);
  return unsent.length === it.unsent.length ? it : { ...it, unsent };
}
