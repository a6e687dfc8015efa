// By which road a citizen is reached, and the list of those to be rung up.
import type { CallsView, RoadView } from "../../rpc.ts";

type Say = CallsView["cases"][number]["says"][number];

export const words = {
  title: "連絡のつく道",
  roads: {
    line: "LINE",
    mail: "メール",
    phone: "電話",
    none: "なし",
  } satisfies Record<RoadView["road"], string>,
  says: {
    line: "お知らせはLINEで届きます。",
    mail: "お知らせは、決まった文とリンクだけのメールで届きます。",
    phone: "お知らせは自動では届きません。お電話でお伝えください。",
    none: "お知らせは届きません。次にご本人が開くまで、お待ちください。",
  } satisfies Record<RoadView["road"], string>,
  why: {
    blocked: "公式アカウントがブロックされています。",
    spent: "今月のLINEの送信数が、上限に達しています。",
    slow: "いま、LINEでの知らせが30分以上届いていません。",
  } satisfies Record<NonNullable<RoadView["why"]>, string>,
  held: "登録されている連絡先",
  mailStates: {
    counts: "メール（確認ずみ）",
    waiting: "メール（確認待ち）",
    returned: "メール（戻ってきたため、止めています）",
    none: "",
  },
  phone: "電話",
  nothing: "なし",
  ring: "電話番号を開く",
  ringNote: "開いたことは、監査の記録に残ります。",
  shut: "番号を閉じる",
  due: "電話で連絡してください",
  dueSays: (what: string) => `まだ伝わっていないこと：${what}`,
  settle: "連絡を済ませた",
  settled: "電話での連絡を済ませました。",
  list: {
    title: (n: number) => `電話で連絡（${n}件）`,
    says: "LINEもメールも届かなかった方です。連絡のあと、相談の画面か、ここで済ませてください。",
    since: (at: string) => `${at}から`,
    open: (number: string) => `相談 ${number} を開く`,
    by: (name: string) => `担当 ${name}`,
    free: "担当なし",
    noPhone: "電話番号の登録なし",
    returned: "メールは戻ってきました",
    readSince: "その後、ご本人が相談のへやを読みました",
  },
  answers: {
    title: (n: number) => `お申し出へのお返事を、電話・郵送で知らせる（${n}件）`,
    says: "LINEもメールも届かなかった方です。決めたことは、法律で、ご本人に知らせることになっています。",
    open: (about: string) => `${about}の申し出を開く`,
    number: (number: string) => `相談 ${number}`,
    noCase: "相談はまだありません",
    due: (at: string) => `期限 ${at}`,
    late: (at: string) => `期限 ${at}（過ぎています）`,
    settle: "知らせた",
  },
  what: {
    "reply-waiting": "返事が届いたこと",
    "booking-tomorrow": "予約の日が近いこと",
    "booking-soon": "まもなく予約の時刻であること",
    "booking-changed": "予約の変更",
    "slot-freed": "空き待ちの時間が空いたこと",
    "consent-asked": "確かめていただきたいこと",
    "counsellor-changed": "担当が変わったこと",
    "rating-asked": "ご感想のお願い",
    "request-answered": "お申し出へのお返事",
    "follow-up-asked": "その後のおたずね",
  } satisfies Record<Say, string>,
} as const;
