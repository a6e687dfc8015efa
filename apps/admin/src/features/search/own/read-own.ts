// Reads the words of one's own open cases, one after the other, until all are here or there is no more room.
import type { CaseId } from "@kumacari/domain";
import { refusedBy } from "../../../refused.ts";
import type { OwnTexts } from "../../../rpc.ts";
import type { OwnDoc, OwnHeld } from "./held.ts";
import { createTextIndex } from "./text-index.ts";

/** Letters are held in two bytes: five megabytes. */
export const ownLimits = { cases: 60, letters: 2_500_000 } as const;

type Reading = {
  readonly ids: readonly CaseId[];
  readonly ask: (id: CaseId) => Promise<OwnTexts>;
  readonly onRead: (n: number) => void;
  readonly stopped: () => boolean;
};

/** What became somebody else's, ended, or may not be opened any more is passed over; any other fault goes on as itself. */
export async function readOwn({ ids, ask, onRead, stopped }: Reading): Promise<OwnHeld> {
  const index = createTextIndex<OwnDoc>();
  const wanted = ids.slice(0, ownLimits.cases);
  let [cases, cut, seen] = [0, 0, 0];
  for (const id of wanted) {
    if (stopped() || index.letters() >= ownLimits.letters) break;
    const texts = await ask(id).catch(passOver);
    seen += 1;
    onRead(seen);
    if (!texts) continue;
    const { number, name, whole } = texts;
    index.add(
      fitting(texts, ownLimits.letters - index.letters()).map((it) => ({ ...it, of: { id, number, name } })),
    );
    cases += 1;
    if (!whole || index.letters() >= ownLimits.letters) cut += 1;
  }
  return { index, cases, left: ids.length - seen, cut };
}

/** As many as there is room for; the one that is too long is the last. */
function fitting({ texts }: OwnTexts, room: number): OwnTexts["texts"] {
  let used = 0;
  return texts.filter(({ text }) => {
    const fits = used < room;
    used += text.length;
    return fits;
  });
}

const passed: ReadonlySet<string> = new Set([
  "not-found",
  "not-permitted",
  "not-yours",
  "already-closed",
  "consent-gone",
  "use-stopped",
  "shredded",
]);

function passOver(fault: unknown): undefined {
  if (!passed.has(refusedBy(fault).kind)) throw fault;
}
