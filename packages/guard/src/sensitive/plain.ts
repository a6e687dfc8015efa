// A statement in the words of the standard language, sign for sign as long as it was given.

/** Kanji that pass for katakana among katakana: 「リ八ビリ」「ク口ーン病」. */
const signs = "二八口力工夕卜千三一へべぺり";
const meant = "ニハロカエタトチミーヘベペリ";
const kana = "[ァ-ヺー]";
const kanji = new RegExp(
  `(?<=${kana}[${signs}]?[ \\t\\n]?)[${signs}](?=[ \\n]?(?:${kana}|[症病]|[${signs}]${kana}))|(?:(?<![一-鿿ぁ-ゖ])[八力工夕口二千]|(?<=性)工)(?=[ \\n]?[ァ-ヺー][ \\n]?[ァ-ヺー])`,
  "g",
);

/** The talk of Kumamoto: ば is を, とる is てる, けん is から. */
const local: readonly (readonly [RegExp, string])[] = [
  [/(?<=[一-鿿ァ-ヺーa-z]| )ば(?=[ 一-鿿]|し[てと]|もっ|のん)|ば(?=患|抱え|飲[みん])/g, "を"],
  [/(?<=[っしいきちりみび])と(?=る|っ[てた]|り[ま、])/g, "て"],
  [/(?<=ん)ど(?=る|っ[てた]|り[ま、])/g, "で"],
  [/けん(?=[、。 !\n]|$)/g, "から"],
  [/(?<=[るたい])と(?=です)/g, "ん"],
];
const spoken = /ば|[んっしいきちりみび][とど][るっり]|けん|とです/;

/** Formal numerals of grades, kinds and years: 「弐種五級」「懲役貳年」. */
const formal =
  /[壱壹弐貳参參](?=[ \n]{0,3}[種級年月犯度])|(?<=手[ \n]{0,3}帳[ \n]{0,3}[a-c][ \n]{0,3})[壱壹弐貳]/g;

export function standard(text: string): string {
  const written = text
    .replace(kanji, (sign) => meant.charAt(signs.indexOf(sign)))
    .replace(formal, (sign) => "一一二二三三".charAt("壱壹弐貳参參".indexOf(sign)));
  if (!spoken.test(written)) return written;
  return local.reduce((said, [word, meaning]) => said.replace(word, meaning), written);
}
