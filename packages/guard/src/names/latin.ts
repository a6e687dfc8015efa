// Names in Latin letters: "My name is …", and Japanese names written out.
import { matches } from "../matches.ts";
import { greeted, label, opening } from "./contexts.ts";
import type { Place } from "./find.ts";
import { isGivenReading, isSurnameReading } from "./readings.ts";

const pair = /(?<![a-z@._/-])([a-zōū]{2,12})(?:, ?|[ .·・_])([a-zōū]{2,12})(?![a-z@/-]|\.[a-z])/gu;
const spoken =
  /(?:my name is|i am called|my name's|call me|name ?[:=]|氏名 ?[:：]?|名前(?:は|:) ?|(?:^|[.!?。、] ?)(?:i'm|i am|this is)(?= [a-z]+ [a-z]+)) ?([a-z][a-z'.-]+(?: [a-z][a-z'.-]+){0,2})/gu;
const romaji = /^(?:[kstnhmyrwgzdbpjf]{0,3}[aiueo]|n)+$/u;
const introduced = /^ ?(?:です(?!か)|と申し|といい|と言い|さん|様|です)/u;
const common =
  /^(?:a|an|the|not|very|so|here|there|from|in|at|on|it|is|are|was|my|your|our|this|that|looking|interested|happy|sorry|sure|able|going|just|new|also|still|line|web|ok|no|yes|and|or|with|for|to|of|by|me|one|you|we|he|she)$/u;

export function latinNames(text: string): Place[] {
  if (!/[a-z]{2}/u.test(text)) return [];
  const found: Place[] = [];
  for (const hit of matches(pair, text)) {
    const [whole, first = "", second = ""] = hit;
    const named =
      (isSurnameReading(first) && isGivenReading(second)) ||
      (isGivenReading(first) && isSurnameReading(second));
    const told =
      (isSurnameReading(first) || isSurnameReading(second)) &&
      romaji.test(first) &&
      romaji.test(second) &&
      introduced.test(text.slice(hit.index + whole.length));
    const before = text.slice(Math.max(0, hit.index - 14), hit.index);
    const after = text.slice(hit.index + whole.length);
    const alone =
      romaji.test(first) &&
      romaji.test(second) &&
      (label.test(before) || ((opening.test(before) || greeted.test(before)) && introduced.test(after)));
    if (
      (named || told || alone) &&
      first.length + second.length >= 6 &&
      !common.test(first) &&
      !common.test(second)
    )
      found.push([hit.index, hit.index + whole.length]);
  }
  for (const hit of matches(spoken, text)) {
    const name = hit[1] ?? "";
    const to = hit.index + hit[0].length;
    if (!common.test(name.split(" ")[0] ?? "")) found.push([to - name.length, to]);
  }
  return found;
}
