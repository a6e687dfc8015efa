// Names in katakana joined with 「・」, where a label, an honorific or an introduction stands beside them.
import { matches } from "../matches.ts";
import { follows, gives, greeted, honorific, isMe, kin, label, opening, self } from "./contexts.ts";
import type { Place } from "./find.ts";
import { isPart, lists } from "./parts.ts";
import { trades } from "./stop-words.ts";

const joined = /(?<![ァ-ヴー])[ァ-ヴー]{2,}(?:[・= ][ァ-ヴー]{2,}){1,3}/gu;

export function foreignNames(text: string): Place[] {
  const found: Place[] = [];
  for (const hit of matches(joined, text)) {
    const to = hit.index + hit[0].length;
    const before = text.slice(Math.max(0, hit.index - 14), hit.index);
    const after = text.slice(to, to + 10);
    if (trades.test(hit[0])) continue;
    const named = label.test(before) || (self.test(before) && isMe.test(after));
    const likely = isSomebody(hit[0]) && follows.test(after);
    if (likely && (kin.test(before) || greeted.test(before) || (opening.test(before) && isMe.test(after))))
      found.push([hit.index, to]);
    else if (named || gives.test(after) || honorific.test(after)) found.push([hit.index, to]);
  }
  return found;
}

/** A known part of a name among the parts, or at least no thing and no place. */
function isSomebody(name: string): boolean {
  const parts = name.split(/[・= ]/u);
  const known = (list: number) => (part: string) => isPart(list, part, 0, part.length);
  return (
    parts.some(known(lists.foreign)) || !(parts.some(known(lists.thing)) || parts.some(known(lists.place)))
  );
}
