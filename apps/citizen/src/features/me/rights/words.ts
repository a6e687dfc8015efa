// What the part on a citizen's rights about their own data says.
import type { RightKind } from "@kumacari/domain/law";

type AskWords = {
  readonly button: string;
  readonly title: string;
  readonly says: readonly string[];
  readonly what?: string;
  readonly whatNeeded?: true;
  readonly wish?: string;
};

export const asking: Readonly<Record<RightKind, AskWords>> = {
  disclosure: {
    button: "預けた情報の写しを受け取る（開示）",
    title: "開示を申し出ますか",
    says: [
      "お預かりしているあなたの情報を、PDFとデータでお渡しします。30日以内に決めて、このページでお返事します。",
      "ほかの方のことなど、法律によりお渡しできない部分があるときは、その理由をお知らせします。",
    ],
    what: "とくに知りたいこと（なければ空のままで、全部を用意します）",
  },
  correction: {
    button: "まちがいを直してもらう（訂正）",
    title: "訂正を申し出ますか",
    says: [
      "事実とちがうところを直すよう、申し出ることができます。30日以内に決めて、このページでお返事します。",
      "応じられなかったときは、お書きになった言葉を、あなたの申し立てとして相談記録のそばに残します。担当の相談員も読めます。",
    ],
    what: "どこが、どうちがいますか",
    whatNeeded: true,
    wish: "正しくは、どうですか",
  },
  stop: {
    button: "使うのをやめてもらう（利用停止）",
    title: "利用停止を申し出ますか",
    says: [
      "お預かりしている情報を使わないよう、申し出ることができます。30日以内に決めて、このページでお返事します。",
      "停止すると、相談員は内容を開けなくなり、やりとりも止まります。これからの面談の予約と空き待ちも取り消します。",
    ],
    what: "やめてほしい理由",
    whatNeeded: true,
  },
  deletion: {
    button: "消してもらう（削除）",
    title: "削除を申し出ますか",
    says: [
      "お預かりしている情報の削除を、相談所に申し出ます。30日以内にお返事します。",
      "法令で保存が決められている記録は、決められた期間のあと削除します。",
      "申し出たあとも、削除が終わるまでは、このページをご覧いただけます。",
    ],
    what: "伝えておきたいこと（なければ空のままでかまいません）",
  },
};

export const words = {
  title: "ご自分の情報についての申し出",
  lead: "お預かりしているご自分の情報について、開示・訂正・利用停止・削除を申し出ることができます。費用はかかりません。",
  ask: "申し出る",
  leave: "やめる",
  missing: "書いてください。",
  asked: "申し出を受け付けました。",
  first: "同じ申し出を、すでに受け付けています。そのまま手続きを進めています。",
  kinds: {
    disclosure: "開示の申し出",
    correction: "訂正の申し出",
    stop: "利用停止の申し出",
    deletion: "削除の申し出",
  },
  states: {
    received: "受け付けました",
    preparing: "答えを用意しています",
    decided: "お返事しました",
    done: "手続きが済みました",
  },
  at: "申し出た日",
  due: "お返事の期限",
  extended: (why: string) => `期限を30日延ばしました（${why}）`,
  what: "お書きになったこと",
  wrong: "ちがうところ",
  right: "正しくは",
  answer: "お返事",
  outcome: {
    all: "お申し出の全部に応じます。",
    part: "お申し出の一部に応じます。",
    none: "お申し出には応じられません。",
  },
  withheld: "お渡しできないもの",
  carriedOut: "したこと",
  kept: "お書きになったことは、あなたの申し立てとして相談記録のそばに残り、担当の相談員も読めます。",
  stopped:
    "いま、あなたの情報の利用を停止しています。これからの面談の予約と空き待ちは取り消しました。解いてほしいときは、相談所の窓口へお申し出ください。",
  review:
    "この決定に不服があるときは、知った日の翌日から3か月以内に、熊本市長に審査請求をすることができます。",
  takeTitle: "受け取る",
  takeUntil: (day: string) => `${day}まで受け取れます。ご自分の端末に保存してください。`,
  takeCare: "ほかの人も使う端末には、保存しないでください。",
  pdf: (n: number, of: number) => (of === 1 ? "PDFで受け取る" : `PDFで受け取る（${n}冊め／全${of}冊）`),
  json: (n: number, of: number) =>
    of === 1 ? "データ（JSON）で受け取る" : `データ（JSON）で受け取る（${n}冊め／全${of}冊）`,
  file: (name: string) => `「${name}」を受け取る`,
  making: "用意しています。長い記録では、少し時間がかかります。",
  failed: "受け取れませんでした。少し待ってから、もう一度お試しください。",
} as const;
