// Names by which a person is found on LINE and in social networks: addresses of profiles, handles, and ids under a label.
import type { Span } from "../recogniser.ts";
import type { View } from "./view.ts";

const services =
  "line|らいん|instagram|insta|いんすた(?:ぐらむ)?|ig|twitter|ついったー?|x|えっくす|tiktok|てぃっくとっく|discord|でぃすこ(?:ーど)?|facebook|fb|ふぇいすぶっく|kakao(?:talk)?|かかお(?:とーく)?|telegram|てれぐらむ|skype|すかいぷ|threads|すれっず|snapchat|すなちゃ|mixi|wechat|weibo|sns|youtube|bluesky|ぶるーすかい|bereal|pinterest|twitch|pixiv|messenger|めっせんじゃー|zalo|whatsapp|note";
const service = `(?:${services})`;
const alone = `(?<![a-z_/])${service}(?=id|no(?![a-z])|[^a-z0-9]|$)`;
const name = `(?!(?:${services})(?![a-z0-9._-]))(?:[@~][a-z0-9][a-z0-9._-]{2,29}|[a-z0-9_][a-z0-9._-]{2,29})`;
const idWord =
  "(?:\\s{0,2}(?:[のぁ-ん一-鿿(]{0,5}?)\\s{0,2}(?:id|i d|あいでぃー?|あかうんと(?:名|id)?|あか(?![ぁ-ん])|ゆーざー(?:名|ねーむ|id)?|account|垢|はんどる(?:ねーむ)?)\\)?)";
const link = "(?:[はがを]|って|です|no(?![a-z])|の記入|[^a-z0-9ぁ-ゖァ-ヺー一-鿿々@。?!]){0,6}";
/** A handle has two letters and a sign or a figure; a bare word has not. */
const handleLike = /^(?=.*[a-z].*[a-z])(?=.*[0-9@~_.-])/;

type Pattern = { readonly find: RegExp; readonly shape?: RegExp };

/** Asked only where the text has an @, and others only where it names a service or an account. */
const withAt: readonly Pattern[] = [
  { find: new RegExp(`${alone}[^@]{0,24}(@[a-z0-9_][a-z0-9._-]{2,29})`, "g") },
  {
    find: new RegExp(
      `(?<![a-z0-9._+-])(@[a-z0-9_][a-z0-9._-]{2,29})[^@]{0,16}(?:${service}(?=id|[^a-z0-9]|$)|ふぉろー|dm|検索|友だち|友達|あかうんと)`,
      "g",
    ),
  },
  {
    find: /(?<![a-z])(?:id|あいでぃー?|あかうんと|垢|dm|ゆーざー名?|友だち追加|友達追加|ともだち追加|追加|ふぉろー|検索)[^a-z0-9@\n。]{0,8}(@[a-z0-9_][a-z0-9._-]{2,29})/g,
  },
  {
    find: /^[^a-z0-9@\n]{0,6}(@[a-z0-9_][a-z0-9._-]{3,29})(?=\s{0,4}(?:です|だよ|で検索|に)?[。!]?\s{0,4}$)/gm,
    shape: /[a-z]/,
  },
];
const withService: readonly Pattern[] = [
  { find: new RegExp(`${alone}${idWord}(?:は|って|が)?${link}(${name})`, "g") },
  { find: new RegExp(`${alone}${idWord}[^a-z0-9@]{0,14}(${name})`, "g"), shape: handleLike },
  {
    find: new RegExp(
      `${alone}\\s{0,2}(?:[はも]|[^a-z0-9ぁ-ゖァ-ヺー一-鿿々\\s@.,。?!])${link}(${name})`,
      "g",
    ),
    shape: handleLike,
  },
  {
    find: new RegExp(`${alone}[^a-z0-9@。]{0,14}(${name})`, "g"),
    shape: /^(?=.*[a-z].*[a-z].*[a-z])(?=.*[0-9_.].*|.*-.*[a-z]{3})/,
  },
  {
    find: new RegExp(
      `${alone}${idWord}[^a-z0-9@]{0,14}([a-z]{7,29})(?=です|だよ|で(?:検索|友)|[\\s。、]*$)`,
      "gm",
    ),
    shape: /^/,
  },
  {
    find: new RegExp(
      `(?:らいん|いんすた(?:ぐらむ)?|ついったー?|てぃっくとっく|でぃすこーど|ふぇいすぶっく|かかおとーく|すれっず)(${name})`,
      "g",
    ),
    shape: /^(?=.*[a-z].*[a-z])(?=.*[0-9@_])/,
  },
  { find: /skype[^a-z0-9@。]{0,8}(live:[a-z0-9._-]{3,30})/g },
  {
    find: /(?<![a-z_/])(?:line|らいん|instagram|insta|いんすた(?:ぐらむ)?|twitter|ついったー?|tiktok|discord|facebook|fb|ig|snapchat|telegram|ふぇいすぶっく|かかおとーく|すれっず|skype|threads)\s{0,2}(?:は|[^a-z0-9ぁ-ゖァ-ヺー一-鿿々\s@.,。、?!&+]|\n)[^a-z0-9ぁ-ゖァ-ヺー一-鿿々@。、?!]{0,4}([a-z]{6,29})(?=[^a-z0-9ぁ-ゖァ-ヺー一-鿿々\s]?(?:です|だよ|で検索|といい|を検索|\s{0,3}$|\n|、|。))/gm,
    shape: /^/,
  },
  {
    find: /(?:あかうんと|ゆーざー|垢)(?:名|ねーむ|id)?(?:は|が|って|[^a-z0-9ぁ-ゖァ-ヺー一-鿿々@。?!]|\(.{1,4}\)){1,6}([a-z0-9_][a-z0-9._-]{3,29})/g,
    shape: handleLike,
  },
  {
    find: new RegExp(
      `(?<![a-z0-9._@-])(@?[a-z0-9][a-z0-9._-]{3,29})[^a-z0-9ぁ-ゖァ-ヺー一-鿿々@。]{0,3}(?:が|は|って|という|というのが|で|[(←<])[^。\\n]{0,10}(?:${service}(?:[^。\\n]{0,6}(?:id|あいでぃ|あかうんと|垢|\\)|で(?:す|検索|友)|検索|追加)|[^a-z0-9。]{0,3}$)|垢|あかうんと)`,
      "gm",
    ),
    shape: /^(?=.*[a-z])(?=.*[0-9_.-])/,
  },
];
const tagged: Pattern = { find: /(?<![a-z0-9])([a-z0-9._]{3,32}#\d{4})(?!\d)/g, shape: /[a-z].*[a-z]/ };

const profile: Pattern = {
  find: /(?<![a-z0-9.-])(?:www\.|m\.|mobile\.|ja-jp\.)?(?:line\.me\/(?:r\/)?ti\/p|instagram\.com|instagr\.am|twitter\.com|x\.com|facebook\.com|fb\.(?:com|me)|m\.me|tiktok\.com|discord\.gg|discord\.com\/users|threads\.(?:net|com)|t\.me|wa\.me|youtube\.com(?=\/@)|linkedin\.com\/in|snapchat\.com\/add|bsky\.app\/profile|note\.com|zalo\.me)\s{0,2}\/\s{0,2}(?!(?:p|explore|reel|search|home|intent|hashtag|share|sharer|i|about|help|legal|tag)(?:[/?#.]|$))([@~]?[a-z0-9][a-z0-9._%=-]+)/g,
};

const ordinary =
  /^[@~]?(?:https?|www|line|user|login|name|account|https?.*|id|sns|instagram|twitter|facebook|tiktok|youtube|url|qr|app|web|pc|official|com|mail|e-mail|dm|ok|ng|the|and|for|open|pay|business|online|private|public|google|hello|works?|linkedin|wi-fi|wifi|qr-?code|excel|word|zoom|teams|android|iphone|line\.me.*|.*\.(?:com|jp|net|org)|(?:19|20)\d\d)$/;

const named = new RegExp(`${service}|id|あいでぃ|あかうんと|ゆーざー|垢`, "g");

/** `mails` are the places of mail addresses, whose parts are no handles. */
export function sns({ text, dense }: View, mails: readonly Span[]): Span[] {
  if (!/[a-z]/.test(text)) return [];
  const spans = found(mails.length > 0 ? without(text, mails) : text, (at) => at);
  // 「@ k u m a」: letters set apart by blanks are read together, once more.
  if (mails.length > 0 || !apart.test(text)) return spans;
  return [...spans, ...found(dense.text, (at) => dense.where[at] ?? 0)];
}

const apart = /(?:[a-z0-9_.@-] ){4}|@ |[a-z] [._]|[._] [a-z]/;

function without(text: string, mails: readonly Span[]): string {
  let rest = text;
  for (const { from, to } of mails) rest = rest.slice(0, from) + "、".repeat(to - from) + rest.slice(to);
  return rest;
}

function found(text: string, where: (at: number) => number): Span[] {
  const spans: Span[] = [];
  const soft = softened(text);
  if (text.includes("/")) collect(soft, 0, profile, spans, where);
  if (text.includes("#")) collect(soft, 0, tagged, spans, where);
  for (const [from, to] of text.includes("@") ? around(soft, /@/g) : [])
    for (const pattern of withAt) collect(soft.slice(from, to), from, pattern, spans, where);
  for (const [from, to] of around(soft, named)) {
    const near = soft.slice(from, to);
    if (!candidate.test(near)) continue;
    for (const pattern of withService) collect(near, from, pattern, spans, where);
  }
  return spans;
}

/** Letters and figures that are more than the name of a service. */
const candidate = new RegExp(
  `(?<![a-z0-9])(?!(?:${services}|id)(?![a-z0-9._-]))(?=[0-9._-]*[a-z_])[a-z0-9_][a-z0-9._-]{2}|live:`,
);

/** The surroundings of every sign, those that meet as one: no handle stands further from what says that it is one. */
function around(text: string, sign: RegExp): readonly (readonly [number, number])[] {
  const places: [number, number][] = [];
  for (const { index } of text.matchAll(sign)) {
    const last = places.at(-1);
    if (last !== undefined && index - reach <= last[1]) last[1] = Math.min(text.length, index + reach);
    else places.push([Math.max(0, index - reach), Math.min(text.length, index + reach)]);
  }
  return places;
}

const reach = 64;

const softened = (text: string) =>
  text.replace(/[\u30a1-\u30f6]+/g, (kana) =>
    String.fromCharCode(...Array.from(kana, (sign) => sign.charCodeAt(0) - 0x60)),
  );

function collect(
  text: string,
  begin: number,
  { find, shape }: Pattern,
  spans: Span[],
  where: (at: number) => number,
): void {
  for (const hit of text.matchAll(find)) {
    const handle = hit[1] ?? "";
    if (ordinary.test(handle) || !(shape ?? /[a-z]/).test(handle)) continue;
    const from = begin + hit.index + hit[0].indexOf(handle);
    spans.push({ class: "sns", from: where(from), to: where(from + handle.length - 1) + 1 });
  }
}
