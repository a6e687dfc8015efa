// A short name counts only where somebody is called by it: 林田さん, はなこ様.

/** As they stand in a folded text, where ちゃん has become ちやん. */
const titles = "さん|さま|様|氏|くん|君|ちやん|殿|先生";
const title = new RegExp(titles, "g");
const lastTitle = new RegExp(`(?:${titles})+$`);

export const longestCalled = 10;
export const shortestCalled = 2;

/** Where each title begins in a folded text. */
export const titlesIn = (folded: string): readonly number[] =>
  [...folded.matchAll(title)].map((match) => match.index);

/** はなこさん is called はなこ. */
export const withoutTitle = (folded: string): string => folded.replace(lastTitle, "");

/** Whether a name could begin here: 小林さん does not call a 林, but 次ははなこさん calls a はなこ. */
export function mayBegin(folded: string, at: number): boolean {
  const kind = kindOf(folded.charAt(at));
  return kind === "kana" || at === 0 || kindOf(folded.charAt(at - 1)) !== kind;
}

function kindOf(letter: string): "kana" | "kanji" | "other" {
  if (/[\u3041-\u309f]/.test(letter)) return "kana";
  return /[\p{Script=Han}\d]/u.test(letter) ? "kanji" : "other";
}

/** Words that stand before a title and name nobody, and what people write who do not want to give a name. */
const nobody = new Set(
  [
    "みな|皆|みんな|皆皆|おきやく|お客|ひと|人|みなみな|おとう|お父|おかあ|お母|おにい|お兄|おねえ|お姉|おじい|おばあ|おくさま|奥|おく",
    "おこ|お子|子ども|こども|むすこ|息子|むすめ|娘|だんな|旦那|おいしや|お医者|いしや|医者|てんいん|店員|しやいん|社員|がくせい|学生",
    "市民|しみん|利用者|りようしや|相談者|そうだんしや|相談員|そうだんいん|担当|たんとう|担当者|職員|参加者|ご本人|本人|家族|ご家族|保護者",
    "匿名|とくめい|匿名希望|とくめいきぼう|名無し|ななし|名前|なまえ|仮名|秘密|ひみつ|内緒|ないしよ|未定|特になし|なし|言いたくない|いいたくない",
  ]
    .join("|")
    .split("|"),
);
export const isNobody = (folded: string): boolean => nobody.has(folded);
