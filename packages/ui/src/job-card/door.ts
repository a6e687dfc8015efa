// What a page with a ジョブ・カード needs of its service; each app fills it with its own calls.
import type { Instant, OnceKey } from "@kumacari/domain";
import type { CardRow, CardSection } from "@kumacari/domain/job-card";

export type SaveSeen = {
  readonly number: number;
  readonly at: Instant;
  /** The counsellor's name; absent: the citizen. */
  readonly by?: string;
  readonly rows: readonly CardRow[];
};

export type PartSeen = SaveSeen & { readonly section: CardSection; readonly besides: readonly SaveSeen[] };

export type SavesSeen = { readonly saves: readonly Omit<SaveSeen, "rows">[]; readonly more: boolean };

export type CardSending = {
  readonly section: CardSection;
  readonly base: number;
  readonly rows: readonly CardRow[];
  readonly once: OnceKey;
};

export type Fault = {
  readonly says: string;
  /** It may go better another time. */
  readonly again: boolean;
};

/** Every call throws what `refused` can read. */
export type CardDoor = {
  /** Only parts with something newer than `seen`. */
  readonly see: (
    seen: { readonly [S in CardSection]?: number },
    signal: AbortSignal,
  ) => Promise<{ readonly parts: readonly PartSeen[] }>;
  /** Earlier saves of a part, the newest first, and one of them with its words. */
  readonly saves: (section: CardSection, signal: AbortSignal) => Promise<SavesSeen>;
  readonly open: (section: CardSection, number: number, signal: AbortSignal) => Promise<SaveSeen>;
  readonly save: (
    sent: CardSending,
  ) => Promise<{ readonly number: number; readonly at: Instant; readonly split: boolean }>;
  readonly refused: (error: unknown) => Fault;
  readonly once: () => OnceKey;
  /** The moment in words: 「11月27日 9:05」. */
  readonly moment: (at: Instant) => string;
  /** Whose page it is: says who wrote what from there. */
  readonly side: "citizen" | "staff";
  /** The name under which the counsellor's own saves stand; absent: the citizen's page. */
  readonly me?: string;
};
