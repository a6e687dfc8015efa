// The places in a frame that take what is nobody's own: dates, wages, numbers of postings, towns, firms.
import type { Chance } from "../chance.ts";

const few = (written: string) => (draw: Chance) => draw.one(written.split(" "));
const range = (from: number, to: number) => (draw: Chance) => String(from + draw.below(to - from + 1));
const comma = (number: number) => number.toLocaleString("en-US");

export const workSlots: ReadonlyMap<string, (draw: Chance) => string> = new Map([
  ["year", range(2019, 2027)],
  ["old", range(1975, 2012)],
  ["reiwa", range(2, 9)],
  ["heisei", range(8, 31)],
  ["showa", range(22, 63)],
  ["month", range(1, 12)],
  ["day", range(1, 28)],
  ["hour", range(8, 20)],
  ["minute", few("00 15 30 45")],
  ["n", range(2, 9)],
  ["nn", range(11, 98)],
  ["nnn", range(105, 980)],
  ["age", range(19, 67)],
  ["wage", (draw) => comma(960 + draw.below(700))],
  ["salary", (draw) => comma((1600 + draw.below(2400)) * 100)],
  ["man", range(16, 45)],
  ["income", range(220, 650)],
  ["people", (draw) => comma(1000 + draw.below(900_000))],
  ["percent", (draw) => `${draw.below(90)}.${draw.below(10)}`],
  ["toeic", (draw) => String(300 + draw.below(138) * 5)],
  ["posting", (draw) => `${draw.one(["43010", "43020", "43070", "40010", "43060"])}-${draw.digits(8)}`],
  ["office", (draw) => `${draw.one(["4301", "4302", "4307"])}-${draw.digits(6)}-${draw.digits(1)}`],
  ["corporate", (draw) => `${1 + draw.below(9)}${draw.one(["3300", "0100", "0200"])}0${draw.digits(7)}`],
  [
    "order",
    (draw) =>
      draw.one([
        `2${draw.digits(7)}`,
        `A${draw.digits(7)}`,
        `25${draw.digits(1)}-${draw.digits(7)}`,
        `4${draw.digits(9)}`,
      ]),
  ],
  [
    "track",
    (draw) =>
      draw.one([
        `4${draw.digits(11)}`,
        `${3 + draw.below(6)}${draw.digits(3)}-${draw.digits(4)}-${draw.digits(4)}`,
      ]),
  ],
  ["jan", (draw) => `49${draw.digits(11)}`],
  ["isbn", (draw) => `978-4-${draw.digits(4)}-${draw.digits(4)}-${draw.digits(1)}`],
  [
    "model",
    (draw) =>
      draw.one([
        `EP-${draw.digits(3)}A`,
        `PX-${draw.digits(4)}`,
        `LX${draw.digits(4)}`,
        `MFC-J${draw.digits(4)}`,
      ]),
  ],
  ["version", (draw) => `${1 + draw.below(20)}.${draw.below(10)}.${draw.below(30)}`],
  ["article", range(2, 90)],
  ["ward", few("東区 西区 南区 北区 中央区 熊本市東区 熊本市南区 熊本市")],
  ["city", few("熊本市 八代市 合志市 菊陽町 益城町 宇土市 天草市 玉名市 荒尾市 福岡市 大津町")],
  ["station", few("熊本駅 水前寺駅 上熊本駅 光の森駅 新水前寺駅 健軍町電停 南熊本駅 武蔵塚駅")],
  [
    "company",
    few(
      "阿蘇食品 有明物流 不知火電機 火の国フーズ みどり介護サービス あおぞら工業 くまもと運輸 さくら印刷 ひのくに警備 銀杏建設",
    ),
  ],
  [
    "job",
    few(
      "事務 経理 介護 販売 製造 清掃 警備 配送 営業 調理補助 保育補助 看護助手 プログラマー 倉庫内作業 受付",
    ),
  ],
  [
    "skill",
    few(
      "簿記2級 簿記3級 MOS ITパスポート 介護福祉士 宅建 フォークリフト 危険物乙4 登録販売者 医療事務 秘書検定2級 第二種電気工事士",
    ),
  ],
  ["soft", few("Excel Word PowerPoint Access JW-CAD 弥生会計 Photoshop")],
  ["weekday", few("月曜 火曜 水曜 木曜 金曜 土曜")],
  ["event", few("面接 説明会 セミナー 職場見学 適性検査 面談 模擬面接 合同企業説明会")],
  [
    "url",
    few(
      "https://www.hellowork.mhlw.go.jp/ https://www.city.kumamoto.jp/ https://www.mhlw.go.jp/stf/ https://www.jil.go.jp/ https://www.e-stat.go.jp/ https://www.nenkin.go.jp/",
    ),
  ],
  ["bank", few("肥後銀行 熊本銀行 熊本中央信用金庫 福岡銀行 熊本第一信用金庫 九州労働金庫")],
  ["branch", few("健軍支店 水前寺支店 本店営業部 子飼橋支店 帯山支店 武蔵ヶ丘支店 上熊本支店 長嶺支店")],
  ["sns", few("Instagram X Facebook TikTok インスタ ツイッター")],
  ["illnesstopic", few("うつ病 発達障害 がん 糖尿病 認知症 依存症 統合失調症 ADHD")],
  ["since", range(2, 20)],
]);
