// What people write to a career office that is nobody's personal data.
import type { Chance } from "./chance.ts";

const slots: Readonly<Record<string, (by: Chance) => string>> = {
  job: (by) =>
    by.one([
      "介護",
      "一般事務",
      "販売",
      "製造",
      "保育士",
      "看護助手",
      "配送ドライバー",
      "ITエンジニア",
      "調理",
      "清掃",
      "警備",
      "営業",
      "農業",
      "コールセンター",
      "Webデザイン",
    ]),
  place: (by) =>
    by.one([
      "熊本市",
      "健軍",
      "水前寺",
      "光の森",
      "八代",
      "合志市",
      "菊陽町",
      "南区",
      "天草",
      "県外",
      "自宅の近く",
      "駅前",
    ]),
  hub: (by) =>
    by.one(["拠点", "窓口", "市役所", "ハローワーク熊本", "相談会場", "図書館", "上通の会場", "イオン"]),
  month: (by) => String(by.below(12) + 1),
  day: (by) => String(by.below(28) + 1),
  year: (by) => String(2010 + by.below(18)),
  reiwa: (by) => String(by.below(9) + 1),
  hour: (by) => String(by.below(12) + 8),
  minute: (by) => by.one(["00", "15", "30", "45"]),
  money: (by) => `${by.below(40) + 15}${by.one(["万円", "0,000円", ",000円", "万5千円"])}`,
  wage: (by) =>
    `${by.one(["時給", "日給", "月給", "年収"])}${by.one(["1,050円", "９８０円", "8,500円", "18万円", "250,000円", "三百万円", "¥1200", "215000円"])}`,
  age: (by) => by.one(["20代", "35歳", "六十代", "58才", "アラフォー", "４０歳", "高校３年", "新卒"]),
  count: (by) => String(by.below(300) + 1),
  span: (by) => by.one(["3年", "10年", "半年", "６か月", "二十年", "1年3か月", "2週間"]),
  paper: (by) =>
    by.one([
      "履歴書",
      "職務経歴書",
      "雇用保険被保険者証",
      "年金手帳",
      "マイナンバーカード",
      "健康保険証",
      "離職票",
      "運転免許証",
      "在留カード",
      "通帳",
      "パスポート",
      "印鑑",
    ]),
  skill: (by) =>
    by.one([
      "簿記2級",
      "MOS 365",
      "普通免許",
      "フォークリフト",
      "TOEIC 730点",
      "ITパスポート",
      "宅建",
      "FP3級",
      "介護福祉士",
      "英検準1級",
      "HTML5",
      "Excel",
    ]),
  net: (by) => by.one(["LINE", "Instagram", "X", "Facebook", "YouTube", "メール", "電話", "Zoom", "TikTok"]),
  percent: (by) => `${by.below(100)}%`,
  offer: (by) => `${by.one(["43010", "43020", "40010"])}-${by.digits(8)}`,
  feel: (by) =>
    by.one([
      "不安です",
      "迷っています",
      "知りたいです",
      "困っています",
      "教えてください",
      "どうすればいいですか",
      "助かります",
      "大丈夫ですか",
    ]),
};

/** Slots stand in braces. */
const templates: readonly string[] = [
  "{year}年{month}月から{job}で働きたいです",
  "{month}月{day}日に予約したいのですが空いていますか",
  "{month}/{day} {hour}:{minute}に{hub}へ行けます",
  "{hub}は{hour}時から何時まで開いていますか？",
  "{hour}:{minute}〜17:{minute}の間なら電話に出られます",
  "{wage}の{job}の仕事を探しています",
  "{age}でも{job}に応募できますか",
  "{job}の経験が{span}あります。{skill}も持っています",
  "求人番号 {offer} の求人について{feel}",
  "求人票の {offer} に応募したいです",
  "{year}年{month}月{day}日に入社して{span}勤めました",
  "平成{reiwa}年{month}月{day}日に前の会社を退職しました",
  "令和{reiwa}年度の説明会はいつですか",
  "雇用保険は{span}入っていればもらえますか",
  "失業保険は月に{money}くらいですか",
  "年金は65歳から月{money}と聞きました。{feel}",
  "健康保険料が{money}に上がって{feel}",
  "{paper}は持っていったほうがいいですか",
  "{paper}をなくしました。再発行は何日かかりますか",
  "{paper}のコピーは{reiwa}枚必要ですか",
  "{net}で相談できますか？",
  "{net}で友だち追加しました。よろしくお願いします",
  "{net}の通知が{count}件たまっていました",
  "{net}と窓口、どちらが早いですか",
  "残業は月{count}時間、休みは年{count}日でした",
  "従業員{count}人くらいの会社が希望です",
  "{place}から車で{reiwa}0分以内がいいです",
  "{place}で{job}の求人は{count}件ありますか",
  "24時間365日の{job}は自分には無理かも。{feel}",
  "{skill}の試験が{month}月{day}日にあります",
  "{skill}を取るには{money}かかると言われました",
  "{percent}の確率で落ちると言われて{feel}",
  "面接は{month}月{day}日の{hour}時{minute}分からです",
  "{year}/{month}/{day}の説明会は満席ですか",
  "{year}.{month}.{day}更新の求人を見ました",
  "手取り{money}で家賃{money}だと厳しいですか",
  "ボーナスは{reiwa}.5か月分、{wage}です",
  "110番や119番のコールセンターの仕事ってありますか",
  "#7119の相談員の{job}について{feel}",
  "注文番号{year}{month}00{count}の本を面接対策に買いました",
  "書類選考に{count}社落ちて、{feel}",
  "{span}ぶりに働くので{feel}",
  "夜勤 {hour}:00-9:00、休憩60分です",
  "シフトは週{reiwa}日、1日{reiwa}時間です",
  "子どもが{reiwa}歳なので{hour}時までがいいです",
  "{job}と{job}のどちらが向いているか{feel}",
  "郵便局の{job}に興味があります。{wage}でした",
  "銀行の{job}、支店勤務は{span}ごとに異動ですか",
  "口座振込の給料日は{day}日ですか",
  "普通免許しかないですが{job}はできますか。{year}年取得です",
  "カードの支払いが{money}あって{feel}",
  "クレジットカード会社の{job}は{wage}です",
  "マイナンバーって{reiwa}桁でしたっけ。会社に出すの{feel}",
  "マイナンバーは12桁ですよね",
  "電話は{hour}時以降だと助かります",
  "電話番号は教えなくていいですか？{feel}",
  "LINE IDを教える必要はありますか",
  "LINEのアカウントが2つあります",
  "@以降のアドレスが分かりません",
  "メールは1日{count}通来ます",
  "生年月日は必要ですか？{age}です",
  "{year}年{month}月生まれの子どもがいるので時短希望です",
  "第2新卒で{span}しか続きませんでした",
  "A4用紙{reiwa}枚、文字数は{count}00字です",
  "ISO 9001やJIS X 8341-3を扱う{job}です",
  "Windows 11とOffice 2021は使えます",
  "{job}（パート）{wage} 交通費{money}まで",
  "{year}-{year}年に{job}をしていました",
  "会場は3階の301号室ですか",
  "バスは{hour}:{minute}発の{count}番に乗ればいいですか",
  "定員{count}名、残り{reiwa}名と見ました",
  "{month}月{day}日〜{month}月{day}日は旅行です",
  "一、二回は面接に行きました。三回目で{feel}",
  "十年前に{job}をやめて、今は{age}です",
  "ありがとうございます。また来週の{hour}時に",
  "はい、{month}月{day}日でお願いします",
  "{hour}時{minute}分に着きます。{hub}の2F",
  "受付番号は{count}でした",
  "{count}-{count}人待ちでした",
  "昭和の会社みたいで{feel}",
];

export function benign(by: Chance, count: number): string[] {
  return Array.from({ length: count }, () => filled(by.one(templates), by));
}

function filled(template: string, by: Chance): string {
  return template.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot]?.(by) ?? "");
}

/** Numbers that resemble a personal one and are none. */
export function nearMiss(by: Chance): string {
  return by.one<() => string>([
    () => `注文番号は${by.below(9) + 1}${by.digits(10)}です`,
    () => `お問い合わせ番号 ${by.digits(4)}-${by.digits(4)}-${by.digits(4)} の荷物が届きません`,
    () => `${1 + by.below(9)}${by.digits(8)}${by.digits(2)}個`,
    () => `控えの数字は ${wrongMyNumber(by)} です`,
    () => `レシートに ${wrongCard(by)} とありました`,
    () =>
      `${1960 + by.below(60)}年${by.below(12) + 1}月${by.below(28) + 1}日に${by.one(["開業した会社", "施行された法律", "入社しました", "卒業しています", "契約した"])}`,
    () => `合計${by.below(900) + 100},${by.digits(3)},${by.digits(3)}円でした`,
    () => `${by.below(24)}:${by.digits(1)}0-${by.below(24)}:30、${by.below(12) + 1}/${by.below(28) + 1}`,
    () => `求人番号：43010-${by.digits(8)}`,
    () => `事業所番号 4301-${by.digits(6)}-${by.digits(1)}`,
    () => `型番${by.one(["AB", "TX", "MK"])}${by.digits(7)}のプリンター`,
    () => `商品番号 ${by.digits(3)}-${by.digits(4)}`,
    () => `法人番号 ${by.digits(13)}`,
    () => `平成${by.below(29) + 2}年${by.below(12) + 1}月${by.below(28) + 1}日付けの通知`,
    () => `${by.below(8) + 1}00-${by.below(8) + 1}000円の間`,
    () => `受験番号は${by.digits(7)}でした`,
  ])();
}

function wrongMyNumber(by: Chance): string {
  const body = by.digits(11);
  const sum = Array.from(body).reduce(
    (total, digit, place) => total + Number(digit) * ([6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2][place] ?? 0),
    0,
  );
  const check = sum % 11 <= 1 ? 0 : 11 - (sum % 11);
  return body + String((check + 1 + by.below(9)) % 10);
}

function wrongCard(by: Chance): string {
  const body = `4${by.digits(14)}`;
  const sum = Array.from(body).reduce((total, digit, place) => {
    const doubled = place % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return body + String((10 - (sum % 10) + 1 + by.below(9)) % 10);
}
