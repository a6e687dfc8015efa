// Names by which a person is found on LINE and in social networks: addresses of profiles, handles, and ids under a label.
import type { Span } from "../recogniser.ts";

const service =
  "(?:line|らいん|instagram|insta|いんすた(?:ぐらむ)?|ig|twitter|ついったー?|x|えっくす|tiktok|てぃっくとっく|discord|でぃすこ(?:ーど)?|facebook|fb|ふぇいすぶっく|kakao(?:talk)?|かかお(?:とーく)?|telegram|てれぐらむ|skype|すかいぷ|threads|すれっず|snapchat|mixi|wechat|sns|youtube)";
const alone = `(?<![a-z_/])${service}(?=id|[^a-z0-9]|$)`;
const name = "(?:[@~][a-z0-9][a-z0-9._-]{2,29}|[a-z0-9_][a-z0-9._-]{2,29})";
const idWord =
  "(?:\\s{0,2}(?:の|\\()?\\s{0,2}(?:id|i d|あいでぃー?|あかうんと(?:名|id)?|ゆーざー(?:名|ねーむ|id)?|account|垢|はんどる(?:ねーむ)?)\\)?)";
const link = '\\s{0,2}(?:[はがを:=→⇒「『(\\[、/-]|です)?\\s{0,2}[「『(\\["]?\\s{0,2}';

const patterns: readonly (readonly [RegExp, RegExp | undefined])[] = [
  [new RegExp(`${alone}${idWord}(?:は|って|が)?${link}(${name})`, "g"), undefined],
  [
    new RegExp(`${alone}\\s{0,2}(?:は|:|=|→|⇒|「|『|\\(|\\[|・|も)${link}(${name})`, "g"),
    /^(?=.*[a-z].*[a-z])(?=.*[0-9@~_.])/,
  ],
  [new RegExp(`${alone}[^@]{0,24}(@[a-z0-9_][a-z0-9._-]{2,29})`, "g"), undefined],
  [
    new RegExp(
      `(?<![a-z0-9._+-])(@[a-z0-9_][a-z0-9._-]{2,29})[^@]{0,16}(?:${service}(?=id|[^a-z0-9]|$)|ふぉろー|dm|検索|友だち|友達|あかうんと)`,
      "g",
    ),
    undefined,
  ],
  [
    /(?<![a-z])(?:id|あいでぃー?|あかうんと|垢|dm)\s{0,2}[:はが=→]?\s{0,2}(@[a-z0-9_][a-z0-9._-]{2,29})/g,
    undefined,
  ],
  [/^[ ]{0,4}(@[a-z0-9_][a-z0-9._-]{3,29})(?=\s{0,4}(?:です[。!]?)?\s{0,4}$)/gm, /[a-z]/],
  [
    new RegExp(
      `(?<![a-z0-9._@-])([a-z0-9][a-z0-9._-]{3,29})\\s{0,2}(?:が|は|って|という|というのが|で|\\()[^。\\n]{0,8}${service}[^。\\n]{0,3}(?:id|あいでぃ|あかうんと|垢|\\)|で(?:す|検索|友))`,
      "g",
    ),
    /^(?=.*[a-z])(?=.*[0-9_.-])/,
  ],
  [/(?<![a-z0-9])([a-z0-9._]{3,32}#\d{4})(?!\d)/g, /[a-z].*[a-z]/],
];

const profile =
  /(?<![a-z0-9.-])(?:www\.|m\.|mobile\.|ja-jp\.)?(?:line\.me\/(?:r\/)?ti\/p|instagram\.com|instagr\.am|twitter\.com|x\.com|facebook\.com|fb\.(?:com|me)|m\.me|tiktok\.com|discord\.gg|discord\.com\/users|threads\.(?:net|com)|t\.me|wa\.me|youtube\.com(?=\/@)|linkedin\.com\/in|snapchat\.com\/add)\s{0,2}\/\s{0,2}(?!(?:p|explore|reel|search|home|intent|hashtag|share|sharer|i|about|help|legal|tag)(?:[/?#.]|$))([@~]?[a-z0-9][a-z0-9._%=-]+)/g;

const ordinary =
  /^[@~]?(?:https?|www|line|user|login|name|account|https?.*|id|sns|instagram|twitter|facebook|tiktok|youtube|url|qr|app|web|pc|official|com|mail|e-mail|dm|ok|ng|the|and|for|open|pay|line\.me.*|(?:19|20)\d\d)$/;

export function sns(text: string): Span[] {
  if (!/[a-z]/.test(text)) return [];
  const soft = text.replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
  const spans: Span[] = [];
  for (const found of soft.matchAll(profile)) spans.push(at(found));
  for (const [pattern, shape] of patterns) {
    for (const found of soft.matchAll(pattern)) {
      const handle = found[1] ?? "";
      if (!ordinary.test(handle) && (shape === undefined ? /[a-z]/.test(handle) : shape.test(handle)))
        spans.push(at(found));
    }
  }
  return spans;
}

const at = (found: RegExpExecArray): Span => ({
  class: "sns",
  from: found.index,
  to: found.index + found[0].length,
});
