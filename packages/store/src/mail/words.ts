// Every sentence a citizen is mailed, in one place.
import type { MailSay } from "@kumacari/conversation/mail";

/** One for all: it lies open on a locked screen. */
export const subject = "クマキャリ！ キャリア相談所からのお知らせ";

export const sentences: Readonly<Record<MailSay, string>> = {
  "reply-waiting": "相談員からの返事が届いています。",
  "booking-tomorrow": "ご予約の日が近づきました。",
  "booking-soon": "まもなくご予約の時刻です。",
  "booking-changed": "ご予約についてのお知らせがあります。",
  "slot-freed":
    "空き待ちのお知らせです。空いた時間をお取りしています。取り置きには期限がありますので、お早めにお返事ください。",
  "consent-asked": "相談員から、確かめていただきたいことがあります。",
  "counsellor-changed": "担当の相談員が変わりました。これまでのやりとりは引き継いでいます。",
  "rating-asked":
    "キャリア相談所をご利用いただき、ありがとうございました。よろしければ、ご感想をお聞かせください（短いアンケートです。お答えは任意です）。",
  "request-answered": "お申し出へのお返事を、マイページに用意しました。",
  "follow-up-asked":
    "ご利用のあと、いかがお過ごしですか。よろしければ、その後のことをお聞かせください（短い質問です。お答えは任意です）。",
  "mail-confirm": "LINEが使えないときの連絡先として、このメールアドレスが登録されました。",
  "mail-in": "あなたのページを開くリンクを、お求めに応じてお送りします。",
};

const noReply = [
  "・このメールには返信できません。ご相談の内容は、メールには書かないでください。",
  "",
  "心当たりのないときは、リンクを開かずに、このメールを消してください。",
];

export const confirming = (link: string): readonly string[] => [
  "次のリンクを開き、登録のときに画面に出た6けたの合言葉を入れてください。それまでは、連絡先になりません。",
  link,
  "",
  "・このリンクは、24時間のあいだ、一度だけ使えます。",
  ...noReply,
];

export const opening = (link: string): readonly string[] => [
  "次のリンクを開き、6けたの合言葉を入れて「ひらく」を押してください。LINEは使いません。",
  link,
  "",
  "・このリンクは、72時間のあいだ、一度だけ使えます。",
  "・合言葉は、LINEのマイページで連絡先を登録したときに出た数字です。",
  ...noReply,
];
