// A statement in the words of the standard language, sign for sign as long as it was given.

/** Kanji that pass for katakana among katakana: 「リ八ビリ」「ク口ーン病」. */
const twins: Readonly<Record<string, string>> = {
  二: "ニ",
  八: "ハ",
  口: "ロ",
  力: "カ",
  工: "エ",
  夕: "タ",
  卜: "ト",
  千: "チ",
  三: "ミ",
  一: "ー",
  へ: "ヘ",
  べ: "ベ",
  ぺ: "ペ",
  り: "リ",
};
const kana = "[ァ-ヺー]";
const kanji = new RegExp(
  `(?<=${kana}[ \\t\\n]?)[${Object.keys(twins).join("")}](?=[ \\n]?(?:${kana}|[症病]|[${Object.keys(twins).join("")}]${kana}))|(?<![一-鿿ぁ-ゖ])[八力工夕口二千](?=[ \\n]?[ァ-ヺー][ \\n]?[ァ-ヺー])`,
  "g",
);

/** The talk of Kumamoto: what stands for を, ている, から, です, ない. */
const local: readonly (readonly [RegExp, string])[] = [
  [/(?<=[一-鿿ァ-ヺーa-z]| )ば(?=[ 一-鿿]|し[てと]|もっ|のん)|ば(?=患|抱え|飲[みん])/g, "を"],
  [/(?<=[っしいきちりみび])と(?=る|っ(?:て|た)|り(?:ま|、))/g, "て"],
  [/(?<=ん)ど(?=る|っ(?:て|た)|り(?:ま|、))/g, "で"],
  [/けん(?=[、。 !\n]|$)/g, "から"],
  [/(?<=[るたい])と(?=です)/g, "ん"],
  [/(?:ばい|たい)(?=[。、!\n]|$)/g, "です"],
];
const spoken = /[ばどと]|けん|たい/;

export function standard(text: string): string {
  const written = kanji.test(text) ? text.replace(kanji, (sign) => twins[sign] ?? sign) : text;
  if (!spoken.test(written)) return written;
  return local.reduce((said, [word, meant]) => said.replace(word, meant), written);
}
