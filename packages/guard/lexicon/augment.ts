// More sentences out of few: the people in a labelled sentence exchanged for invented ones.

export type Labelled = {
  readonly text: string;
  readonly spans: readonly (readonly [number, number])[];
  readonly source: string;
};

export type NameStock = {
  readonly surnames: readonly (readonly [string, number])[];
  readonly given: readonly string[];
  readonly katakana: readonly string[];
};

const japanese = /^[\u4e00-\u9fff々ヶ]+[ぁ-ん]*$/u;
const foreign = /^[ァ-ヴー・=]+$/u;

/** The same sentence with other people; undefined where no name in it can be exchanged. */
export function exchanged(sentence: Labelled, stock: NameStock, chance: () => number): Labelled | undefined {
  let text = "";
  let done = 0;
  let changed = false;
  const spans: [number, number][] = [];
  for (const [from, to] of sentence.spans) {
    text += sentence.text.slice(done, from);
    const old = sentence.text.slice(from, to);
    const name = invented(old, stock, chance);
    if (name !== old) changed = true;
    spans.push([text.length, text.length + name.length]);
    text += name;
    done = to;
  }
  return changed ? { text: text + sentence.text.slice(done), spans, source: "exchanged" } : undefined;
}

function invented(old: string, stock: NameStock, chance: () => number): string {
  if (foreign.test(old))
    return old.replaceAll(/[ァ-ヴー]+/gu, (part) =>
      part.length < 3 ? part : (byRank(stock.katakana, chance) ?? part),
    );
  if (!japanese.test(old) || old.length < 2) return old;
  const surname = surnameOf(stock, chance);
  const known = stock.surnames.some(([name]) => name === old);
  if (known) return surname;
  if (old.length === 2 || (old.length === 3 && chance() < 0.2))
    return chance() < 0.5 ? old : (byRank(stock.given, chance) ?? old);
  return surname + (byRank(stock.given, chance) ?? old);
}

/** The first of a list more often than the last, so that rare ones are met as well. */
function byRank<T>(list: readonly T[], chance: () => number): T | undefined {
  return list[Math.floor(list.length * chance() ** 2)];
}

export function surnameOf(stock: NameStock, chance: () => number): string {
  return byRank(stock.surnames, chance)?.[0] ?? "佐藤";
}
