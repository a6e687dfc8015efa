// What the list of ended cases and their time says.
import type { RetentionRow } from "../../../rpc.ts";

const count = (n: number, most: number) => `${n.toLocaleString("ja-JP")}件${n >= most ? "以上" : ""}`;

export const words = {
  says: "終わった相談の記録は、終了から3年、契約がそれより先に終わるときはその日まで保管します。期間を過ぎても、ひとりでには消えません。二人の職員の手続きで消します。",
  until: "表示する範囲",
  span: (months: number) => (months === 0 ? "保存期間を過ぎたもの" : `${months}か月以内に過ぎるものまで`),
  over: "保存期間を過ぎた相談",
  soon: (day: string) => `${day}までに過ぎる相談（合計）`,
  contract: "契約の終わりの日",
  noContract: "未定",
  count,
  list: "保存期間の一覧",
  none: "この範囲に、終わった相談はありません。",
  shown: (n: number) => `古い順に${n.toLocaleString("ja-JP")}件を表示しています。`,
  number: (it: string) => `相談 ${it}`,
  owner: (it: string) => `市民番号 ${it}`,
  ended: (day: string) => `${day}に終了`,
  kept: {
    "three-years": (day: string) => `${day}から消せます（終了から3年）`,
    contract: (day: string) => `${day}から消せます（契約の終わり）`,
  },
  states: {
    ahead: "保存期間のうち",
    due: "期間を過ぎています",
    "goes-on": "続いている相談があります",
    longer: "新しい相談の期間のうち",
    asked: "承認待ち",
    done: "消去ずみ",
  } satisfies Record<RetentionRow["state"], string>,
  goesOn: "この方の相談が続いているため、まだ消せません。鍵は一人に一つです。",
  longer: (day: string) => `この方の新しい相談を保管しているため、消せるのは ${day} からです。`,
  ask: "消去を申し出る",
  toShreds: "承認は「記録の消去」で",
  readersOnly: "消去を申し出られるのは、市の承認者とセキュリティ担当です。",
} as const;
