// Towns that stand on the map: prefecture, city, town, and how many 丁目 are drawn (none: a number alone).
type Place = readonly [prefecture: string, city: string, town: string, blocks: number];

const of = (prefecture: string, city: string, towns: string): Place[] =>
  towns.split(" ").map((town) => {
    const [name = town, blocks = "0"] = town.split(":");
    return [prefecture, city, name, Number(blocks)];
  });

export const places: readonly Place[] = [
  ...of(
    "熊本県",
    "熊本市中央区",
    "水前寺:6 大江:6 新屋敷:3 国府:4 出水:8 本荘:6 黒髪:8 坪井:6 九品寺:6 帯山:9",
  ),
  ...of("熊本県", "熊本市東区", "健軍:5 長嶺南:8 花立:6 若葉:6 桜木:6 月出:8 戸島西:7 沼山津:4"),
  ...of("熊本県", "熊本市西区", "春日:8 横手:5 島崎:7 上熊本:3 二本木:5 池田:4 小島:9"),
  ...of("熊本県", "熊本市南区", "田迎:6 近見:9 幸田:2 川尻:6 平成:3 南高江:7 富合町清藤"),
  ...of("熊本県", "熊本市北区", "武蔵ケ丘:9 清水新地:7 楠:8 龍田:9 弓削:6 植木町岩野"),
  ...of("熊本県", "八代市", "松江町 古閑浜町"),
  ...of("熊本県", "合志市", "須屋 幾久富"),
  ...of("熊本県", "菊池郡菊陽町", "津久礼 光の森:7"),
  ...of("熊本県", "上益城郡益城町", "木山 惣領"),
  ...of("福岡県", "福岡市博多区", "博多駅前:4 板付:7"),
  ...of("福岡県", "久留米市", "国分町 東櫛原町"),
  ...of("鹿児島県", "鹿児島市", "荒田:2 紫原:7"),
  ...of("東京都", "世田谷区", "三軒茶屋:2 経堂:5"),
  ...of("神奈川県", "横浜市港北区", "日吉:7"),
];
