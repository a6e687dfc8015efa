// Invented addresses down to the street, as people write them.
import { choices, filled, lines, list } from "./chance.ts";
import type { Sample } from "./score.ts";

const words = {
  place: list(
    "熊本市中央区水前寺 熊本市東区健軍 熊本県熊本市北区清水新地 熊本県合志市幾久富 福岡県福岡市博多区博多駅前 東京都世田谷区桜丘 大阪府堺市西区浜寺石津町 宮崎県延岡市大貫町 長崎市油木町 鹿児島県霧島市国分中央 神奈川県横浜市港北区日吉本町 熊本県上益城郡益城町安永 愛知県豊橋市牟呂町 北海道旭川市永山",
  ),
  lot: lines("1-2-3|3丁目4番5号|二丁目十番六号|1234番地|12番地の3|５－１６|1丁目2-30|4−5−6"),
  house: lines("||| コーポ若草203号室| グリーンハイツ 105号|、メゾン大江302| 第二ビル5階"),
};
const frames = lines(
  "{a}|住所は{a}です|{a}に住んでいます|〒862-0950 {a}|引っ越し先：{a}|書類は{a}へ送ってください|実家が{a}にあります",
);

export function addressSentences(): readonly Sample[] {
  const { choose } = choices(4711);
  return Array.from({ length: 400 }, (): Sample => {
    const address = filled("{place}{lot}{house}", words, choose);
    return { text: filled(choose(frames), { a: [address] }, choose), values: [address] };
  });
}
