// The drafted form of a matter: the items the law asks for, what was answered, and plainly what was not.
import { jstDay, toJst } from "../instant.ts";
import { duesOf } from "./clocks.ts";
import { type Matter, type MatterKind, matterKinds } from "./matter.ts";

export type FormItem = { readonly key: string; readonly asks: string };

const leakItems: readonly FormItem[] = [
  { key: "outline", asks: "概要" },
  { key: "items", asks: "漏えい等が発生した（おそれのある）個人情報の項目" },
  { key: "persons", asks: "本人の数" },
  { key: "cause", asks: "原因" },
  { key: "second", asks: "二次被害（おそれを含む）の有無と内容" },
  { key: "toPersons", asks: "本人への対応の実施状況" },
  { key: "public", asks: "公表の実施状況" },
  { key: "prevent", asks: "再発防止のための措置" },
  { key: "other", asks: "その他参考となる事項" },
];

const requestItems: readonly FormItem[] = [
  { key: "what", asks: "請求の対象" },
  { key: "decision", asks: "決定の内容" },
  { key: "reason", asks: "全部または一部に応じないときは、その理由" },
  { key: "how", asks: "実施の方法と日時" },
];

const myNumberItems: readonly FormItem[] = [
  { key: "where", asks: "どこから入ったか（LINEの発言・ページの欄）" },
  { key: "checked", asks: "確かめた場所（台帳・記録・控え）" },
];

/** 規則 第8条第1項 (nine items) for a leak; what a decision must say for a request. */
export const formItems: Readonly<Record<MatterKind, readonly FormItem[]>> = {
  leak: leakItems,
  disclosure: requestItems,
  correction: requestItems,
  stop: requestItems,
  deletion: requestItems,
  mynumber: myNumberItems,
};

export const blank = "（未記入）";

export const unanswered = ({ about, answers }: Matter): readonly FormItem[] =>
  formItems[about].filter(({ key }) => !answers[key]?.trim());

/** Plain text, one item a paragraph, for the office's own letterhead. */
export function draftForm(matter: Matter): string {
  const { about, id, knownAt, answers, closed } = matter;
  const missing = unanswered(matter).length;
  const dues = duesOf(matter).map((it) => `${it.name}: ${jstDay(it.by)} まで（${it.source}）`);
  return [
    `${matterKinds[about]}　${missing === 0 ? "" : `下書き（未記入 ${missing} 項目）`}`.trim(),
    `整理番号: ${id}`,
    `知った（受け付けた）日時: ${toJst(knownAt)}`,
    ...(dues.length > 0 ? dues : about === "leak" ? ["報告の義務: なし（判断の記録を添えること）"] : []),
    ...(closed ? [`完了: ${toJst(closed.at)}`] : []),
    "",
    ...formItems[about].flatMap(({ key, asks }, n) => [
      `${n + 1}. ${asks}`,
      answers[key]?.trim() || blank,
      "",
    ]),
  ].join("\n");
}
