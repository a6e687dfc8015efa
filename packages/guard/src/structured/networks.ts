// The networks people are found on, what their accounts are called, and the addresses of profiles.

const services =
  "line|らいん|insta(?:gram)?|いんすた(?:ぐらむ)?|ig|twitter|ついったー?|x|えっくす|tiktok|てぃっくとっく|discord|でぃすこ(?:ーど)?|facebook|fb|ふぇいすぶっく|kakao(?:talk)?|かかお(?:とーく)?|telegram|てれぐらむ|skype|すかいぷ|threads|すれっず|snapchat|すなちゃ|mixi|wechat|weibo|sns|youtube|ゆーちゅーぶ|bluesky|ぶるーすかい|bereal|pinterest|twitch|pixiv|messenger|めっせんじゃー|zalo|whatsapp|note";

/** A network, a word for an account, a word for getting in touch there. */
export const callings = new RegExp(
  `(?<![a-z_/])(?:sns)?(${services})((?:id|account|no)?)(?=id|no(?![a-z])|[^a-z0-9]|$)|((?<![a-z])(?:i ?d|account)(?![a-z])|あいでぃー?|あかうんと(?:名|id)?|あか(?![ぁ-ん])|ちゃんねる|ゆーざー(?:名|ねーむ|id)?|垢|はんどる(?:ねーむ)?)|(dm(?![a-z])|友だち|友達|ともだち|追加|ふぉろー|検索)`,
  "g",
);

const network = new RegExp(`^(?:${services})(?:id|no)?$`);
export const isNetwork = (name: string): boolean => network.test(name);

/** 「LINE_kuma_7」; and in a text without blanks 「LINE ID kuma_7」 as lineidkuma_7. */
export const led = new RegExp(`^(?:${services})(?:id|account|no)?[_.-]{1,6}(?=[a-z0-9_][a-z0-9._-]{2})`);
export const ledClosely = new RegExp(
  `^(?:(?:${services})(?:id|account|no)?|id|account)(?=[a-z0-9_][a-z0-9._-]{2})`,
);

const ordinary =
  /^[@~]?(?:https?|www|user|login|name|account|https?.*|id|url|qr|app|web|pc|official|com|mail|e-mail|dm|ok|ng|the|and|for|open|pay|business|online|private|public|google|hello|works?|linkedin|wi-fi|wifi|qr-?code|excel|word|zoom|teams|android|iphone|line\.me.*|.*\.(?:com|jp|net|org)|(?:19|20)\d\d)$/;

/** The name of a network or another everyday word. */
export const isOrdinary = (name: string): boolean =>
  ordinary.test(name) || isNetwork(name.replace(/^[@~]/, ""));

export const profile =
  /(?<![a-z0-9.-])(?:www\.|m\.|mobile\.|ja-jp\.)?(?:line\.me\/(?:r\/)?ti\/p|instagram\.com|instagr\.am|twitter\.com|x\.com|facebook\.com|fb\.(?:com|me)|m\.me|tiktok\.com|discord\.gg|discord\.com\/users|threads\.(?:net|com)|t\.me|wa\.me|youtube\.com(?=\/@)|linkedin\.com\/in|snapchat\.com\/add|bsky\.app\/profile|note\.com|zalo\.me)\s{0,2}\/\s{0,2}(?!(?:p|explore|reel|search|home|intent|hashtag|share|sharer|i|about|help|legal|tag)(?:[/?#.]|$))([@~]?[a-z0-9][a-z0-9._%=-]+)/g;

/** 「kuma#1234」, and 「live:kuma」 on Skype. */
export const tagged =
  /(?<![a-z0-9])(?!date#)(?=[0-9._]*[a-z][0-9._]*[a-z])[a-z0-9._]{3,32}#\d{4}(?!\d)|live:[a-z0-9._-]{3,30}/g;
