// What putting an intake right says.
import { type IntakePart, intakeParts } from "@kumacari/domain";

const named = (parts: readonly IntakePart[]) => parts.map((it) => intakeParts[it]).join("・");

export const words = {
  unsaid: "言いたくない",
  corrected: "訂正",
  line: (at: string, by: string, parts: readonly IntakePart[]) =>
    `${at} ${by}さんが「${named(parts)}」を訂正`,
  earlier: "訂正する前を見る",
  correct: "相談票を訂正する",
  done: "相談票を訂正しました。",
  stale: "訂正は済みましたが、この画面に出せませんでした。ページを読み込み直すと、新しい相談票が出ます。",
  fields: intakeParts,
  kanaHint: "ひらがなかカタカナで。よみでも探せます。",
  phoneHint: "0から始まる番号を、市外局番から。",
  dialog: {
    title: "相談票を訂正する",
    says: "ご本人の申し出にもとづいて、直すところだけを書き換えます。前の内容は「訂正する前」として残り、だれがいつ訂正したかも残ります。ご本人のマイページには、新しい内容が出ます。",
    request: "市が応じると決めた訂正の請求があれば、直した欄の名前がそこに書きそえられます。",
    changes: "変わるところ",
    none: "まだ、変わるところはありません。",
    before: "前",
    after: "後",
    stay: "やめる",
    go: "訂正する",
  },
  history: {
    title: "訂正する前の相談票",
    says: "いまのものより前の内容です。ここでは変えられません。",
    by: (at: string, by: string | undefined) =>
      by ? `${at}に、${by}さんが訂正した内容` : `${at}に、本人が書いた内容`,
    more: "これより前にも、訂正された内容があります。",
    close: "閉じる",
  },
} as const;
