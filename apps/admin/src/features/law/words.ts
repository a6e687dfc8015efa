// What the page of matters with a date set by law says.
import type { Matter } from "../../rpc.ts";

type DueState = Matter["dues"][number]["state"];

export const words = {
  title: "期限のある案件",
  says: "漏えい等の報告や、ご本人からの請求など、法令で期限が決まっている案件です。個人が分かることは書かないでください。",
  nav: "期限のある案件の中の画面",
  parts: { matters: "案件", requests: "ご本人の請求", retention: "保存期間", shreds: "記録の消去" },
  open: "案件を開く",
  none: "案件はありません。ご本人のページからの請求は「ご本人の請求」にあります。",
  readersOnly: "案件を開いて進められるのは、運用担当とセキュリティ担当です。",
  myNumbers: (n: number) => `今月、マイナンバーと思われる記入を${n}件お断りしました`,
  myNumbersSays: (page: number, line: number) =>
    `ページで${page}件、LINEの発言で${line}件です。番号はどこにも残していません。くり返すときは、案内の言葉を見直してください。`,
  closed: "完了",
  more: "続きを表示",
  openedBy: (name: string) => `${name} が開きました`,
  known: "知った（受け付けた）日時",
  due: "期限",
  until: (day: string) => `${day} まで`,
  aim: (day: string) => `できれば ${day} まで`,
  states: { met: "済み", running: "進行中", soon: "まもなく", late: "期限を過ぎています" } satisfies Record<
    DueState,
    string
  >,
  left: (days: number) => (days <= 0 ? "今日まで" : `あと${days}日`),
  steps: "することの順",
  do: "済ませた",
  doOf: (step: string) => `済ませた：${step}`,
  doneBy: (at: string, name: string) => `${at} ${name}`,
  form: "様式の下書き",
  write: "書く",
  writeOf: (item: string) => `書く：${item}`,
  blank: "未記入",
  save: "残す",
  stay: "やめる",
  download: "下書きを保存",
  close: "この案件を終える",
  closing: "この案件を終えますか",
  closeHint: "開いた人とは別の職員が、すべて済んでから終えます。",
  extended: (why: string) => `延長ずみ：${why}`,
  extend: "期限を延ばす",
  extendTitle: "期限を30日延ばしますか",
  reason: "理由",
  duty: {
    yes: "報告の義務があります",
    no: "報告の義務はありません",
    why: "いま分かっている事実からの判断です。",
  },
  judge: "分かった事実を入れる",
  judgeTitle: "分かった事実",
  judgeSays: "分からないところは、厳しいほうで判断します。",
  persons: "本人の数（分かるときだけ。おおよそでかまいません）",
  personsWrong: "0以上の数字で入れてください。",
  facts: {
    sensitive: "要配慮個人情報（病歴・障害・犯罪の経歴など）が含まれる",
    money: "お金の被害につながるおそれがある",
    wrongful: "不正の目的で行われたおそれがある",
  },
  exempt: "暗号による免除を確かめる",
  exemptTitle: "暗号による免除の確認",
  exemptSays:
    "三つすべてが確かめられたときだけ、報告の義務がなくなります。確かめた結果は、そろわなくても残します。",
  checks: {
    listedCipher: "漏れたものが、電子政府推奨暗号リストの方式で暗号化されていた",
    keysApart: "鍵が、別の場所で守られていた",
    shreddedRemotely: "離れた場所から鍵を消し、開けないようにした",
  },
  opening: {
    title: "案件を開く",
    about: "何についてですか",
    known: "知った（受け付けた）日時",
    knownHint: "日本時間です。ここから期限を数えます。",
    wrong: "日時を選んでください。先の日時は選べません。",
    go: "開く",
  },
  done: {
    opened: "案件を開きました。",
    changed: "残しました。",
    closed: "案件を終えました。",
  },
} as const;
