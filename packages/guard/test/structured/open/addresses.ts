// Addresses of the open set, from all over Japan, in every way the number and the house are written.
import type { Chance } from "../chance.ts";

export const address = (by: Chance): string => `${by.one(places)}${by.one(lots)(by)}${by.one(houses)(by)}`;

const places: readonly string[] = (
  "熊本県熊本市中央区手取本町 熊本市中央区大江 熊本市東区東町 熊本市西区島崎 熊本市北区龍田 熊本市南区平成 中央区黒髪 東区長嶺南 熊本県八代市西片町 熊本県宇土市浦田町 熊本県人吉市西間下町 熊本県荒尾市宮内出目 熊本県水俣市陣内 熊本県玉名市岩崎 熊本県天草市本渡町本戸馬場 熊本県山鹿市山鹿 熊本県菊池市隈府 熊本県上天草市大矢野町上 熊本県宇城市松橋町大野 熊本県阿蘇市一の宮町宮地 熊本県合志市竹迫 熊本県菊池郡菊陽町久保田 熊本県菊池郡大津町大津 熊本県上益城郡嘉島町上島 熊本県上益城郡山都町浜町 熊本県葦北郡芦北町芦北 熊本県球磨郡多良木町多良木 熊本県天草郡苓北町志岐 熊本県下益城郡美里町馬場 熊本県阿蘇郡小国町宮原 玉名郡長洲町長洲 " +
  "北海道札幌市中央区北五条西 北海道旭川市四条通 札幌市北区北8条西 青森市長島 秋田市山王 山形県鶴岡市馬場町 福島県いわき市平字梅本 茨城県つくば市研究学園 栃木県宇都宮市旭 群馬県前橋市大手町 埼玉県川口市青木 千葉市中央区市場町 東京都千代田区霞が関 東京都八王子市元本郷町 渋谷区神南 世田谷区三軒茶屋 神奈川県川崎市川崎区宮本町 横浜市中区日本大通 新潟県佐渡市千種 富山市新総曲輪 石川県七尾市袖ヶ江町 福井県敦賀市中央町 山梨県甲府市丸の内 長野市大字南長野字幅下 岐阜県高山市花岡町 静岡市葵区追手町 愛知県名古屋市中区三の丸 三重県四日市市諏訪町 滋賀県大津市京町 京都府京都市中京区寺町通御池上る上本能寺前町 京都市下京区四条通烏丸東入長刀鉾町 京都府宇治市宇治琵琶 大阪府大阪市中央区大手前 大阪市北区中之島 大阪府東大阪市荒本北 兵庫県神戸市中央区加納町 奈良県橿原市八木町 和歌山市小松原通 鳥取市東町 島根県松江市殿町 岡山市北区大供 広島市中区基町 山口県下関市南部町 徳島市万代町 香川県高松市番町 愛媛県今治市別宮町 高知県四万十市中村大橋通 福岡市博多区東公園 北九州市小倉北区城内 福岡県久留米市城南町 佐賀市城内 長崎県佐世保市八幡町 長崎市尾上町 大分市大手町 宮崎県都城市姫城町 鹿児島県奄美市名瀬幸町 沖縄県那覇市泉崎 沖縄県石垣市真栄里 沖縄県国頭郡恩納村恩納"
).split(" ");

const kanjiNumber = (n: number): string =>
  (n > 9 ? `${n > 19 ? Array.from("二三四五六七八九")[Math.floor(n / 10) - 2] : ""}十` : "") +
  (n % 10 === 0 ? "" : (Array.from("一二三四五六七八九")[(n % 10) - 1] ?? ""));
const small = (by: Chance) => 1 + by.below(9);
const middle = (by: Chance) => 1 + by.below(40);

const lots: readonly ((by: Chance) => string)[] = [
  (by) => `${small(by)}-${middle(by)}-${middle(by)}`,
  (by) => `${small(by)}-${middle(by)}-${middle(by)}`,
  (by) => `${small(by)}丁目${middle(by)}番${middle(by)}号`,
  (by) => `${kanjiNumber(small(by))}丁目${middle(by)}番${middle(by)}号`,
  (by) => `${kanjiNumber(small(by))}丁目${kanjiNumber(middle(by))}番${kanjiNumber(middle(by))}号`,
  (by) => `${small(by)}丁目${middle(by)}-${middle(by)}`,
  (by) => `${small(by)}丁目${middle(by)}番地`,
  (by) => `${middle(by)}番${middle(by)}号`,
  (by) => `${1 + by.below(4000)}番地`,
  (by) => `${1 + by.below(4000)}番地の${small(by)}`,
  (by) => `${1 + by.below(4000)}番地${small(by)}`,
  (by) => `${1 + by.below(4000)}-${small(by)}`,
  (by) => `${1 + by.below(4000)}`,
  (by) => `字上原${1 + by.below(4000)}番地`,
  (by) => `${small(by)}の${middle(by)}の${middle(by)}`,
  (by) => `${small(by)}丁目${middle(by)}の${middle(by)}`,
];

const houses: readonly ((by: Chance) => string)[] = [
  () => "",
  () => "",
  () => "",
  () => "",
  (by) =>
    ` ${by.one(["メゾン・ド・くまもと", "ライオンズマンション大江", "コーポ山本", "グランドハイツ", "第2よしだ荘", "シャトレ黒髪", "アーバンヒルズ", "市営住宅", "ベルエア", "ソレイユ"])}${small(by)}0${small(by)}号室`,
  (by) =>
    ` ${by.one(["レオパレス田中", "パークサイド", "コーポ松", "エステート"])} ${small(by)}0${small(by)}`,
  (by) => `-${small(by)}0${small(by)}`,
  (by) => ` ${small(by)}0${small(by)}号`,
  (by) => `　県営団地${small(by)}棟${small(by)}0${small(by)}号`,
];
