// The forms a name is known by: the whole name anywhere, a short one only where somebody is called by it.
import { isNobody, longestCalled, shortestCalled, withoutTitle } from "./called.ts";
import { foldValue } from "./fold.ts";
import { called, whole } from "./form.ts";

/** A family name alone, or a nickname like さくら, would stop every notice that has the word in it. */
export function nameForms(name: string): readonly string[] {
  const parts = name
    .split(/[\s\u3000・･,，、=＝]+/u)
    .map(foldValue)
    .filter((it) => it !== "");
  const folded = withoutTitle(parts.join(""));
  if (folded === "" || isNobody(folded)) return [];
  const short = [folded, ...(parts.length > 1 ? parts.map(withoutTitle) : [])].filter(
    (it) => it.length >= shortestCalled && it.length <= longestCalled && !isNobody(it),
  );
  return [...(isTelling(folded, parts.length > 1) ? [whole(folded)] : []), ...short.map(called)];
}

/** Long enough that it does not stand in other words by chance. `split`: it was written as family and given name. */
function isTelling(folded: string, split: boolean): boolean {
  const kanji = folded.replace(/[^\p{Script=Han}\d]/gu, "").length;
  if (kanji > 0) return folded.length >= (split && kanji > 1 ? 3 : 4);
  return folded.length >= (split && /^[\u3041-\u309f]+$/.test(folded) ? 5 : 6);
}
