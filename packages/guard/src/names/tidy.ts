// Spellings of names that only differ in the form of a sign, or in blanks between the signs.

const old = new Map(
  Array.from(
    "髙高﨑崎碕崎邊辺邉辺澤沢齋斎齊斉濵浜濱浜嶋島嶌島櫻桜國国圓円眞真槇槙瀨瀬惠恵德徳廣広籐藤栁柳冨富桒桑舘館條条瀧滝淵渕峯峰嵜崎橫横黑黒舩船萬万龍竜壽寿實実榮栄豐豊藏蔵內内淺浅澁渋邨村郞郎莊荘關関鹽塩槗橋柗松戶戸吳呉".matchAll(
      /(.)(.)/gu,
    ),
    ([, from = "", to = ""]) => [from, to] as const,
  ),
);
const oldSigns = new RegExp(`[${[...old.keys()].join("")}]`, "gu");

/** As long as it was: 𠮷 has two UTF-16 units and becomes 吉 with a mark behind it, which `unspaced` drops. */
export function modernised(text: string): string {
  if (text.search(oldSigns) < 0 && !text.includes("𠮷")) return text;
  return text.replaceAll(oldSigns, (sign) => old.get(sign) ?? sign).replaceAll("𠮷", "吉\u200d");
}

export type Tight = { readonly text: string; at(index: number): number };

/** 「山 田 太 郎」 as 「山田太郎」; undefined where no signs stand spaced out. */
export function unspaced(text: string): Tight | undefined {
  if (!spaced.test(text) && !text.includes("\u200d")) return undefined;
  let tight = "";
  const origins: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "\u200d") continue;
    const kind = scriptOf(text.charCodeAt(i - 1));
    if (kind > 0 && kind === scriptOf(text.charCodeAt(i + 1)) && /[ ._・-]/u.test(text.charAt(i))) continue;
    tight += text.charAt(i);
    origins.push(i);
  }
  return { text: tight, at: (index) => origins[index] ?? text.length };
}

/** Four single signs of one script with something between each of them. */
const spaced =
  /[\u4e00-\u9fff々][ ._・-](?:[\u4e00-\u9fff々][ ._・-])+[\u4e00-\u9fff々]|(?<![ぁ-ゖ])[ぁ-ゖ][ ._・-](?:[ぁ-ゖ][ ._・-])+[ぁ-ゖ]|(?<![ァ-ヺー])[ァ-ヺー][ ._・-](?:[ァ-ヺー・][ ._・-])+[ァ-ヺー]/u;

function scriptOf(code: number): number {
  if ((code >= 0x4e00 && code <= 0x9fff) || code === 0x3005) return 1;
  if (code >= 0x3041 && code <= 0x3096) return 2;
  return code >= 0x30a1 && code <= 0x30fc ? 3 : 0;
}
