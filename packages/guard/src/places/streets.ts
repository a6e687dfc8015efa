// The shapes of a Japanese address: from the municipality down to the number of a room.

import { provinces } from "./provinces.ts";

export const numerals = "0123456789〇零○◯一二三四五六七八九十百千";
export const longest = 7;
const number = `[${numerals}]{1,${longest}}`;
const figure = "[0-9〇零○◯一二三四五六七八九十百]{1,5}";
const dash = "(?:[-ー~‐のノ](?:\\n {0,2})?)";

/** 「一丁目2番3号」「1-2-3」「1234番地5」; `lots.ts` finds where one may begin. */
export const lot = new RegExp(
  `(?:${number} ?(?:条(?:通|[東西南北])? ?${number} ?丁目|丁目|条|線) ?(?:${number} ?(?:番地?|番町) ?(?:の? ?${number} ?号?)?|${number} ?${dash} ?${number}(?: ?${dash} ?${number})*|${number}(?: ?号|(?![0-9年月日時分歳人名円%点個件本回倍]))|東|西|南|北)?` +
    `|${number} ?番地? ?${dash}? ?${number} ?号?(?! ?(?:列|線|地域))|${number} ?番地` +
    `|(?<![0-9,])${figure} ?${dash} ?${figure}(?: ?${dash} ?${figure}){0,3}(?![0-9年月日時分歳円万千人名件回個社割%点,]))`,
  "y",
);

/** A house and a room behind the lot. */
export const house =
  /^[ 、,]?(?:[ぁ-んァ-ヴーa-z一-鿿々・' ]{2,20}?(?:マンション|ハイツ|コーポ|荘|アパート|ハイム|メゾン|ビル|レジデンス|パレス|コート|団地|住宅|寮|タワー|棟|ヒルズ|ハウス|ガーデン)[ぁ-んァ-ヴーa-z一-鿿]{0,8} ?)?(?:[a-z]?[0-9]{1,2}棟 ?)?[a-z]?-?[0-9]{1,4} ?号室?|^ ?(?:[ァ-ヴーa-z一-鿿]{2,16}) ?[0-9]{3,4}(?:号室?)?(?![0-9年月日円人])/u;

const prefectures = `(?:北海道|東京都|京都府|大阪府|(?:${provinces})県)`;

/** Prefecture, municipality and a town behind it, with or without a number. */
export const written = new RegExp(
  `${prefectures}[ 、,]?[一-鿿々ヶケノぁ-んァ-ヴ]{1,7}?(?:市|区|[郡](?:[一-鿿々ヶケノぁ-んァ-ヴ]{1,6}?[町村])|[町村])[ 、,]?(?:[一-鿿々ヶケ]{1,4}区[ 、,]?)?` +
    `(?!役所|民|内(?!丸|山|野|田)|外|立|長(?![一-鿿])|議|産|全|出身|在住|周辺|中心|街|営|政|側|域|部|[はがのをにへでともやかまよって、。]|市民|地域|主催)[一-鿿々ヶケノ]{2,8}(?:[ ]?[0-9]{1,5}(?![0-9年月日時分歳円人件名社]))?(?=$|[ 、。,.」)』\\n]|です|に住|在住|に引|から|まで|[0-9])`,
  "gu",
);

/** A municipality, at the left of a lot: prefecture, city, ward, county, town. */
export const municipality =
  /(?:[一-鿿々ヶケノ]{1,6}?|[一-鿿]{0,2}[ぁ-ん]{2,5}[一-鿿]{0,2}|[ァ-ヴ]{2,6})(?:都|道|府|県|市|区|郡|町|村)/gu;

/** Where an address cannot have begun earlier. */
export const prefecture = new RegExp(prefectures, "u");

/** What the words between a municipality and a lot are made of: 手取本町, 字上ノ原, 大字. */
export const townSigns = /^[一-鿿々〆ヶケノのツぁ-んァ-ヴー0-9 、,]*$/u;

/** Words that make the number behind them something else than a lot. */
export const otherNumber =
  /(?:電話|tel|fax|番号|普通|当座|口座|支店|年度|(?<![区市町村])(?:平成|昭和|令和)|(?<=[0-9〇一二三四五六七八九十元])[年月日時]|第|no\.?|問|図|表|章|頁|ページ|スコア|試合|ver\.?|約|コード|id|品番|型番|口座|便|号車|km|円|対|時給|日給|月給|年収|給与) ?[:.]? ?$/u;
