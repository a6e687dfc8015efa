// Which consideration (配慮) somebody may wish for, apart from its schema so that a page can show it without carrying a parser.
export const careWishes = [
  "筆談",
  "手話",
  "ゆっくり話す",
  "やさしい日本語",
  "車いすで行ける所",
  "補助犬といっしょ",
  "付き添いの人といっしょ",
  "静かな場所",
] as const;
export type CareWish = (typeof careWishes)[number];

/** Code units of UTF-16. */
export const careLimit = 400;

export type CareAnswers = { readonly wishes: readonly CareWish[]; readonly words: string };

export const isCareless = ({ wishes, words }: CareAnswers): boolean => wishes.length === 0 && words === "";
