// A paper's words part by part, each under its name: to be read, to be searched, and to be set beside what stood there before.
import { type NotePart, noteParts } from "./choices.ts";
import { paperLimits } from "./paper.ts";
import type { Goal, NoteWords, PaperWords } from "./words.ts";

export type PaperPart = { readonly name: string; readonly text: string };

export function partsOf(words: PaperWords): readonly PaperPart[] {
  switch (words.what) {
    case "note":
      return noteTexts(words);
    case "plan":
      return [
        ...words.goals.flatMap(goalParts),
        { name: "次の見直し", text: words.review },
        { name: "見直しの記録", text: words.said },
      ];
    case "assessment":
      return [
        { name: "検査", text: words.which },
        { name: "検査の名前・版", text: words.name },
        { name: "結果", text: words.result },
        { name: "相談員の読み取り", text: words.reading },
      ];
    case "family":
      return [
        { name: "話した人", text: words.who },
        { name: "相談者との間柄", text: words.relation },
        { name: "話の内容", text: words.said },
        { name: "今後", text: words.course },
      ];
    case "referral":
      return [
        { name: "紹介先", text: words.agency },
        { name: "窓口・担当", text: words.office },
        { name: "紹介する理由", text: words.reason },
        { name: "渡す内容", text: words.handed },
      ];
    case "closing":
      return [
        { name: "結果", text: words.outcome },
        { name: "まとめ", text: words.summary },
      ];
    case "follow-up":
      return [
        { name: "いつ", text: `相談の終了から${words.month}か月` },
        { name: "いまの様子", text: words.state },
        { name: words.way ? "聞いたこと" : "相談者の言葉", text: words.said },
        { name: "もう一度の相談", text: words.again ? "希望する" : "いまは希望しない" },
      ];
    default:
      return words satisfies never;
  }
}

const goalParts = ({ goal, from, to, steps, state }: Goal, n: number): readonly PaperPart[] => {
  const name = `目標${n + 1}`;
  return [
    { name, text: goal },
    { name: `${name}の期間`, text: `${from} 〜 ${to}` },
    { name: `${name}の手順`, text: steps },
    { name: `${name}の様子`, text: state },
  ];
};

const noteOrder: readonly NotePart[] = ["facts", "view", "course", "next", "free"];
const noteTexts = (words: NoteWords): readonly PaperPart[] =>
  noteOrder.map((part) => ({ name: noteParts[part], text: words[part] }));

export const isTooLong = (words: PaperWords): boolean =>
  partsOf(words).reduce((sum, { text }) => sum + text.length, 0) > paperLimits.length;

export type PartChange = { readonly name: string; readonly before: string; readonly after: string };

/** Only what differs, in the order of the paper as it is now; what is gone comes last. */
export function changesOf(before: PaperWords, after: PaperWords): readonly PartChange[] {
  const [old, fresh] = [textsOf(before), textsOf(after)];
  return [...new Set([...fresh.keys(), ...old.keys()])]
    .map((name) => ({ name, before: old.get(name) ?? "", after: fresh.get(name) ?? "" }))
    .filter((it) => it.before !== it.after);
}

const textsOf = (words: PaperWords): ReadonlyMap<string, string> =>
  new Map(partsOf(words).map(({ name, text }) => [name, text]));
