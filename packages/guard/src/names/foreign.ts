// Names in katakana joined with 「・」, where a label, an honorific or an introduction stands beside them.
import { gives, honorific, isMe, label, self } from "./contexts.ts";
import type { Place } from "./find.ts";
import { trades } from "./stop-words.ts";

const joined = /(?<![ァ-ヴー])[ァ-ヴー]{2,}(?:[・= ][ァ-ヴー]{2,}){1,3}/gu;

export function foreignNames(text: string): Place[] {
  const found: Place[] = [];
  for (const hit of text.matchAll(joined)) {
    const to = hit.index + hit[0].length;
    const before = text.slice(Math.max(0, hit.index - 14), hit.index);
    const after = text.slice(to, to + 10);
    if (trades.test(hit[0])) continue;
    const named = label.test(before) || (self.test(before) && isMe.test(after));
    if (named || gives.test(after) || honorific.test(after)) found.push([hit.index, to]);
  }
  return found;
}
