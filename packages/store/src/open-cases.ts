// The open cases: a short list is read whenever it is asked for, a long one is held and kept up with what this process writes.
import type { Change, Clock, Kind, Records } from "@kumacari/desk/ports";
import { type CaseId, type Instant, isOpen, plus } from "@kumacari/domain";

type Case = Records["case"];
/** `undefined`: not among the open ones any more. */
type Own = ReadonlyMap<CaseId, Case | undefined>;

/** A thousand heads are a tenth of a second of reading; ten thousand a second, and megabytes to pay for. */
const long = 1_000;
export type OpenCases = {
  /** `age`: ms a long list may be old. */
  read(age: number): Promise<readonly Case[]>;
  /** What this process wrote itself is seen at once; what it lost to is read anew. */
  wrote(changes: readonly Change[], lostTo?: Kind): void;
};

/** Whoever asks while it is being read gets the same answer; a read that failed is not kept. */
export function openCasesLately(clock: Clock, readAll: () => Promise<readonly Case[]>): OpenCases {
  let held: { readonly from: Instant; readonly list: readonly Case[] } | undefined;
  let coming: Promise<readonly Case[]> | undefined;
  // Written while the list was on its way, which may not have it yet.
  let meanwhile = new Map<CaseId, Case | undefined>();

  async function readAnew(): Promise<readonly Case[]> {
    const from = clock.now();
    meanwhile = new Map();
    const list = withOwn(await readAll(), meanwhile);
    held = list.length > long ? { from, list } : undefined;
    return list;
  }

  return {
    async read(age) {
      const now = clock.now();
      if (held && held.from <= now && now < plus(held.from, age)) return held.list;
      coming ??= readAnew().finally(() => {
        coming = undefined;
      });
      return await coming;
    },
    wrote(changes, lostTo) {
      if (lostTo !== undefined) {
        if (lostTo === "case") held = undefined;
        return;
      }
      const own = ownOf(changes);
      for (const [id, it] of own) meanwhile.set(id, it);
      if (held) held = { ...held, list: withOwn(held.list, own) };
    },
  };
}

function ownOf(changes: readonly Change[]): Own {
  const own = new Map<CaseId, Case | undefined>();
  for (const it of changes) {
    if (it.kind !== "case" || it.op === "hold") continue;
    if (it.op === "remove") own.set(it.key.id, undefined);
    else {
      const version = it.value.version + (it.op === "update" ? 1 : 0);
      own.set(it.value.id, isOpen(it.value) ? { ...it.value, version } : undefined);
    }
  }
  return own;
}

/** The longest waiting first, as the index has it. */
function withOwn(list: readonly Case[], own: Own): readonly Case[] {
  if (own.size === 0) return list;
  const found = new Map(list.map((it) => [it.id, it]));
  for (const [id, it] of own) {
    if (!it) found.delete(id);
    else if (it.version > (found.get(id)?.version ?? -1)) found.set(id, it);
  }
  return [...found.values()].sort((a, b) => a.waitingSince - b.waitingSince);
}
