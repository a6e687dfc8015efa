// What is typed into a part beside what the service has: what comes from the other side never overwrites it. Pure.
import type { OnceKey } from "@kumacari/domain";
import { type CardRow, type CardSection, isEmptyRow } from "@kumacari/domain/job-card";
import type { PartSeen } from "./door.ts";

export type PartDraft = {
  /** The save that was before the eyes when the typing began. */
  readonly base: number;
  readonly rows: readonly CardRow[];
  /** New with each change: the same words sent twice are saved once. */
  readonly once: OnceKey;
  /** Saved as this number beside somebody else's, which is not here yet. */
  readonly sentAs?: number;
};

export type Drafts = { readonly [S in CardSection]?: PartDraft };
export type Held = { readonly [S in CardSection]?: PartSeen };

export const rowsOf = (held: PartSeen | undefined, draft: PartDraft | undefined): readonly CardRow[] =>
  draft?.rows ?? held?.rows ?? [];

/** Somebody wrote at the same time: nothing is saved by itself until the person has looked at both. */
export const isToSettle = (held: PartSeen | undefined, draft: PartDraft | undefined): boolean =>
  (held?.besides.length ?? 0) > 0 || draft?.sentAs !== undefined;

export const typed = (
  held: PartSeen | undefined,
  draft: PartDraft | undefined,
  next: Pick<PartDraft, "rows" | "once">,
): PartDraft => ({ base: draft?.base ?? held?.number ?? 0, ...next });

/** What the person wants to stand, having seen all there is. */
export const settled = (
  held: PartSeen | undefined,
  draft: PartDraft | undefined,
  once: OnceKey,
): PartDraft => ({
  base: held?.number ?? 0,
  rows: rowsOf(held, draft),
  once,
});

/** What remains unsaved after `sent` was saved as `number`. */
export function afterSave(
  now: PartDraft | undefined,
  sent: PartDraft,
  { number, split }: { readonly number: number; readonly split: boolean },
): PartDraft | undefined {
  const untouched = now?.once === sent.once;
  if (split) return { ...(now ?? sent), sentAs: number };
  return untouched || !now ? undefined : { ...now, base: number };
}

/** What remains unsaved when the service's word of the part came in. */
export function afterArrival(now: PartDraft | undefined, part: PartSeen): PartDraft | undefined {
  if (now?.sentAs === undefined || part.number < now.sentAs) return now;
  const { sentAs: _there, ...rest } = now;
  return isSame(rest.rows, part.rows) ? undefined : { ...rest, base: part.number };
}

export function isSame(a: readonly CardRow[], b: readonly CardRow[]): boolean {
  const [one, other] = [filled(a), filled(b)];
  return (
    one.length === other.length &&
    one.every((row, n) =>
      [...new Set([...Object.keys(row), ...Object.keys(other[n] ?? {})])].every(
        (name) => (row[name] ?? "") === (other[n]?.[name] ?? ""),
      ),
    )
  );
}

export const filled = (rows: readonly CardRow[]): readonly CardRow[] => rows.filter((it) => !isEmptyRow(it));
