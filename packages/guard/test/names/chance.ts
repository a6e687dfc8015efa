// The same choices in every run: a seeded choice, and sentences made from templates with it.

export type Choose = <T>(list: readonly [T, ...T[]]) => T;

export function choices(seed: number): { choose: Choose; below: (limit: number) => number } {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return { below, choose: (list) => list[below(list.length)] ?? list[0] };
}

/** 「{job}の仕事」 with a word of the list for each slot. */
export function filled(
  template: string,
  words: Readonly<Record<string, readonly [string, ...string[]]>>,
  choose: Choose,
): string {
  return template.replaceAll(/\{(\w+)\}/gu, (whole, slot: string) => {
    const list = words[slot];
    return list === undefined ? whole : choose(list);
  });
}

export function list(words: string): readonly [string, ...string[]] {
  const [first = "", ...rest] = words.split(" ");
  return [first, ...rest];
}

/** Templates, one behind each 「|」. */
export function lines(templates: string): readonly [string, ...string[]] {
  const [first = "", ...rest] = templates.split("|");
  return [first, ...rest];
}
