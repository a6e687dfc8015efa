// Packs names into the sources: surnames by first sign, kanji of given names by place, readings front-coded.

/** 「佐藤」「佐々木」「佐」 → 「佐.藤-々木」; groups parted by a blank. */
export function grouped(names: readonly string[]): string {
  const groups = new Map<string, string[]>();
  for (const name of names)
    groups.set(name.slice(0, 1), [...(groups.get(name.slice(0, 1)) ?? []), name.slice(1)]);
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([head, rests]) => {
      const short = rests
        .filter((rest) => rest.length === 1)
        .toSorted()
        .join("");
      const long = rests
        .filter((rest) => rest.length > 1)
        .toSorted()
        .map((rest) => `-${rest}`)
        .join("");
      return head + (rests.includes("") ? "." : "") + short + long;
    })
    .join(" ");
}

/** Each digit says how many letters of the word before are kept. */
export function frontCoded(words: readonly string[]): string {
  let last = "";
  let packed = "";
  for (const word of [...new Set(words)].toSorted()) {
    let kept = 0;
    while (kept < 9 && kept < word.length && last[kept] === word[kept]) kept++;
    packed += kept + word.slice(kept);
    last = word;
  }
  return packed;
}

/** The signs that begin and end given names most often: in both places, only first, only last. */
export function givenSigns(
  names: readonly string[],
  heads: number,
  tails: number,
): { both: string; first: string; last: string } {
  const first = commonest(
    names.map((name) => name.slice(0, 1)),
    heads,
  );
  const last = commonest(
    names.map((name) => name.slice(-1)),
    tails,
  );
  return {
    both: [...first]
      .filter((sign) => last.has(sign))
      .toSorted()
      .join(""),
    first: [...first]
      .filter((sign) => !last.has(sign))
      .toSorted()
      .join(""),
    last: [...last]
      .filter((sign) => !first.has(sign))
      .toSorted()
      .join(""),
  };
}

function commonest(signs: readonly string[], count: number): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return new Set(
    [...counts]
      .toSorted((a, b) => b[1] - a[1])
      .slice(0, count)
      .map(([sign]) => sign),
  );
}
