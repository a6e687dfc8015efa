// Why each kind of record is kept, for how long, and who may read it: what the data map tells beside the fields.
import type { Kind } from "../records.ts";
import { accessPurposes } from "./access-purposes.ts";
import { answeringPurposes } from "./answering-purposes.ts";
import { attachmentPurposes } from "./attachment-purposes.ts";
import { cardPurposes } from "./card-purposes.ts";
import { figurePurposes } from "./figure-purposes.ts";
import { keptDays } from "./kept.ts";
import type { Purpose } from "./purpose.ts";
import { reachPurposes } from "./reach-purposes.ts";
import { searchPurposes } from "./search-purposes.ts";

export type { Purpose, Reader } from "./purpose.ts";

/** PPC and the counsellors' code ask for three years; the annex ends everything with the contract (2(2)イ). */
const asRecord = "相談の終了から3年以上、契約の終わりまで";
const asOffice = "契約の終わりまで";
const days = (n: number, from: string) => `${from}から${n}日`;

export const purposes: { readonly [K in Kind]: Purpose } = {
  ...answeringPurposes,
  ...figurePurposes(asOffice),
  inbox: {
    says: "LINEの出来事",
    why: "届いた出来事を一度だけ処理するため。市民の打った文は入れない",
    kept: `${days(keptDays.event, "受信")}（隔離したものは${keptDays.quarantined}日）`,
    readers: ["border.see", "service"],
  },
  contact: {
    says: "LINEの宛先と会話の状態",
    why: "お知らせを届けるため。宛先は封じ、送信係だけが開ける",
    kept: asRecord,
    readers: ["service"],
  },
  notice: {
    says: "LINEへのお知らせ",
    why: "決まった言い回しを、落とさず一度だけ届けるため",
    kept: days(keptDays.notice, "結果が決まって"),
    readers: ["border.see", "service"],
  },
  person: {
    says: "市民（番号と同意）",
    why: "同意の有無と、どの相談の人か、どの拠点のポスターから来たかを知るため。名前は入れない",
    kept: asRecord,
    readers: ["own", "service"],
  },
  shred: {
    says: "記録の消去（鍵の破棄）",
    why: "二人の判断で消したことを残し、控えから戻っても鍵を生き返らせないため",
    kept: `${asOffice}（その人の記録がなくなったあとも）`,
    readers: ["law.read"],
  },
  ring: {
    says: "鍵束の鍵の番号と日付",
    why: "どの鍵がいつから使われ、いくつ包んでいるかを見るため。鍵そのものは入れない",
    kept: asOffice,
    readers: ["assurance.read"],
  },
  work: {
    says: "鍵の包み直し・封の替えの進み具合",
    why: "途中で止まっても続きから進め、終わりを確かめるため",
    kept: asOffice,
    readers: ["assurance.read"],
  },
  case: {
    says: "相談の見出し",
    why: "待っている順に並べ、担当と結果を記し、保存期間を数えるため",
    kept: asRecord,
    readers: ["own", "inbox.read", "office.counts", "law.read"],
  },
  intake: {
    says: "相談票",
    why: "事情を一度だけ聞き、くり返し話さずにすむようにするため",
    kept: asRecord,
    readers: ["own", "case.read"],
  },
  intakebefore: {
    says: "訂正する前の相談票",
    why: "だれがいつどこを訂正したかを、あとから確かめられるようにするため",
    kept: asRecord,
    readers: ["case.read"],
  },
  message: {
    says: "相談のやりとり",
    why: "相談員とのやりとりそのもの",
    kept: asRecord,
    readers: ["own", "case.read"],
  },
  paper: {
    says: "相談記録の見出し",
    why: "どの記録がいつだれに書かれたかを、言葉を開かずに並べるため",
    kept: asRecord,
    readers: ["case.read"],
  },
  writing: {
    says: "相談記録の言葉（一つの版）",
    why: "くり返し話さずにすみ、だれがいつ何と書いたかをあとから確かめられるようにするため。取扱注意は書いた人と相談責任者だけ",
    kept: asRecord,
    readers: ["case.read"],
  },
  ...cardPurposes(asRecord),
  ...attachmentPurposes(asRecord),
  once: {
    says: "二度押しの控え",
    why: "同じ送信が二度届いても一度にするため",
    kept: days(keptDays.once, "送信"),
    readers: ["service"],
  },
  ...accessPurposes,
  staff: {
    says: "職員",
    why: "だれが働き、何をしてよいかを知るため。メールと合言葉は入れない",
    kept: `${asOffice}（退任しても、した仕事の名前が残る）`,
    readers: ["people.read", "own"],
  },
  hub: {
    says: "拠点",
    why: "場所と時間を案内するため。写真は、だれでも見るもので、だれの鍵でも封じない",
    kept: asOffice,
    readers: ["office.counts", "own"],
  },
  poster: {
    says: "拠点のポスターの版",
    why: "いま貼ってあるポスターだけが、予約の到着と案内のページを開けるようにするため",
    kept: asOffice,
    readers: ["hubs.manage"],
  },
  table: {
    says: "拠点の席・オンラインと電話の回線",
    why: "相談員と席の両方が空いている時だけ予約を受けるため",
    kept: asOffice,
    readers: ["booking.see"],
  },
  roster: {
    says: "相談員の勤務",
    why: "いつ、どこで相談を受けられるかを知るため。休む事情の細かいことは入れない",
    kept: asOffice,
    readers: ["booking.see"],
  },
  rules: {
    says: "予約と返信の決まり",
    why: "一回の長さ、受け付けの期限、休みの日、窓口の時間、最初の返信までの時間をそろえるため",
    kept: asOffice,
    readers: ["booking.see"],
  },
  agenda: {
    says: "一日の予定（相談員・席ごと）",
    why: "同じ時が二度取られないようにし、拠点には番号だけを見せるため。市民と相談の番号は入れない",
    kept: `その日から${keptDays.agenda}日`,
    readers: ["booking.see", "hub.host"],
  },
  booking: {
    says: "面談の予約",
    why: "約束した時と場所を守り、行ったことを数えるため",
    kept: asRecord,
    readers: ["own", "booking.see"],
  },
  meeting: {
    says: "オンラインの面談の入り口",
    why: "本人と担当だけが、約束の時に同じ場所へ入れるようにするため",
    kept: asRecord,
    readers: ["own", "case.read"],
  },
  feed: {
    says: "予定表の購読リンク",
    why: "相談員が、自分の面談の時を手もとの予定表で見られるようにするため。番号だけで、名前は出ない",
    kept: "止めるか作り直すまで、契約の終わりまで",
    readers: ["own", "service"],
  },
  wait: {
    says: "空き待ち",
    why: "空いた時を、待っている順に案内するため",
    kept: days(keptDays.wait, "来られる最後の日"),
    readers: ["own", "booking.see"],
  },
  content: {
    says: "お知らせの文",
    why: "二人の目を通した言葉だけを公開するため",
    kept: asOffice,
    readers: ["news.read", "own"],
  },
  border: {
    says: "LINEとの境の見張り",
    why: "送信数と受け口の状態を見張るため",
    kept: asOffice,
    readers: ["border.see"],
  },
  known: {
    says: "照合用の印",
    why: "預かっている内容が公開の文に混ざるのを防ぐため",
    kept: asRecord,
    readers: ["service"],
  },
  ...searchPurposes(asRecord, asOffice),
  ...reachPurposes(asRecord),
  matter: {
    says: "法令の期限がある案件",
    why: "漏えいの報告や本人の求めの期限を守るため",
    kept: asOffice,
    readers: ["law.read", "rights.read", "own"],
  },
  request: {
    says: "ご本人の請求の言葉（開示・訂正・利用停止・削除）",
    why: "何を求められたかを、答える日までと答えたあとに確かめるため。応じなかった訂正は、申し立てとして残す",
    kept: asRecord,
    readers: ["own", "rights.prepare"],
  },
  tally: {
    says: "個人を含まない回数",
    why: "マイナンバーの記入を止めた数などを知るため",
    kept: asOffice,
    readers: ["law.read"],
  },
  invitation: {
    says: "職員の招待",
    why: "招いた人だけが一度だけ利用を始められるようにするため",
    kept: days(keptDays.invitation, "期限"),
    readers: ["people.read"],
  },
  ask: {
    says: "二人目の承認を待つ申し出",
    why: "権限が一人の考えで変わらないようにするため",
    kept: asOffice,
    readers: ["people.read"],
  },
  glass: {
    says: "緊急の権限",
    why: "だれが、なぜ、いつまで使ったかを残すため",
    kept: asOffice,
    readers: ["people.read"],
  },
  review: {
    says: "アクセス権の見直し",
    why: "四半期ごとに権限を確かめたことを残すため",
    kept: asOffice,
    readers: ["people.read"],
  },
  seat: {
    says: "LINE管理画面の権限",
    why: "もう一つの入り口を見落とさないため",
    kept: asOffice,
    readers: ["people.read"],
  },
  rehearsal: {
    says: "手順の訓練",
    why: "手順書が使えることを確かめた日を残すため",
    kept: asOffice,
    readers: ["people.read"],
  },
  oversight: {
    says: "管理の操作の見張り",
    why: "ふだんと違う操作に気づくため",
    kept: asOffice,
    readers: ["people.read"],
  },
  timepiece: {
    says: "時計のずれ",
    why: "記録の時刻が正しいことを、外の基準で確かめるため",
    kept: asOffice,
    readers: ["assurance.read"],
  },
  witness: {
    says: "監査の検査点",
    why: "その時点の監査の記録の全体を、署名した一つの値で後から確かめるため",
    kept: asOffice,
    readers: ["audit.read"],
  },
  dispatch: {
    says: "市への検査点の送付",
    why: "検査点を一日に一度、必ず市へ送るため",
    kept: asOffice,
    readers: ["service"],
  },
};
