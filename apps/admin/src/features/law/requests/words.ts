// What the part on citizens' requests about their own data says.
import type { RightKind } from "@kumacari/domain/law";

export const words = {
  says: "ご本人がご自分のページから申し出たものです。相談責任者が読んで案を作り、市の別の人が決めます。決める人に、相談の中身は見えません。",
  none: "いま、ご本人からの請求はありません。",
  at: "申し出た日時",
  number: (it: string) => `相談 ${it}`,
  closed: "完了",
  inForce: "利用停止中",
  waiting: "決定を待っています",
  untold: "LINE・メールで届いていません",
  untoldSays:
    "ご本人のページには出ていますが、LINEでもメールでも届きませんでした。相談責任者が「相談の一覧」の「電話で連絡」から知らせ、知らせ方と日を記します。",
  told: (day: string, way: string) => `${day}に${way}`,
  extended: (why: string) => `延長ずみ：${why}`,
  steps: "進み具合",
  undone: "まだ",
  proposal: "案",
  decided: "決定",
  by: (at: string, name: string) => `${at} ${name}さん`,
  withheld: "お渡ししないもの",
  lift: "利用停止を解く案",
  prepare: "申し出を読んで、案を作る",
  prepareLift: "利用停止を解く案を作る",
  deletionHint:
    "応じるときは「記録の消去」から申し出ます。消去が済むと、この請求も終わります。ここでは、応じない案だけを作れます。",
  close: "閉じる",
  decide: "市として決める",
  decideTitle: "この案のとおりに決めますか",
  back: "案を戻す",
  extend: "期限を延ばす",
  carryOut: "訂正したことを記す",
  carryOutTitle: "訂正を終えますか",
  carryOutSays: "相談の画面で値を直してから、何を直したかを書いてください。ご本人にそのまま届きます。",
  carryOutLabel: "したこと（個人が分かることは書かない）",
  stay: "やめる",
  save: "記す",
  missing: "書いてください。",
  done: {
    proposed: "案を作りました。市の別の人の決定を待っています。",
    decided: "決めました。ご本人のページに出ています。",
    back: "案を戻しました。",
    extended: "期限を延ばしました。",
    carriedOut: "記しました。請求を終えました。",
  },
  read: {
    title: "ご本人の申し出",
    what: "どれを・どこが",
    wish: "どうしてほしいか",
    empty: "（書かれていません）",
    identity:
      "ご本人はLINEのサインインで確かめられています。案を作ると「本人であることを確かめた」と記します。疑わしいときは、案を作らず、窓口で確かめてください。",
    look: (n: number, of: number) =>
      of === 1 ? "全体をPDFで見る" : `全体をPDFで見る（${n}冊め／全${of}冊）`,
    lookFailed: "用意できませんでした。少し待ってから、もう一度お試しください。",
    areas: "部分ごとに、お渡しするかを選びます",
    areaCount: (title: string, count: number) => `${title}（${count}件）`,
    give: "お渡しする",
    outcome: "どう答えますか",
    saysLabel: "ご本人への言葉（理由・すること。個人が分かることは書かない）",
    send: "この案にする",
    late: "預かっている量によっては、少し時間がかかります。",
  },
} as const;

export const firstSays: Readonly<Record<RightKind, string>> = {
  disclosure: "お預かりしている情報をお渡しします。",
  correction: "お申し出のとおりに直します。",
  stop: "お申し出のとおり、利用を停止します。",
  deletion: "",
};
