// What somebody reads who stands in front of a hub's poster with the phone in their hand.
import { sittingWays } from "@kumacari/domain";

export const words = {
  ways: sittingWays,
  title: "拠点のご案内",
  reading: "ポスターを確かめています",
  lead: "ここで、キャリアの相談ができます。面談は予約制で、無料です。",
  arrivedTitle: "到着を受け付けました",
  arrived: "相談員に、着いたことを伝えました。席でお待ちください。",
  startedTitle: "面談の時間です",
  started: "面談が始まっています。席へお進みください。",
  ticket: "整理番号",
  ticketSays: "お名前は呼びません。この番号でお呼びします。",
  when: "時間",
  seat: "席",
  hub: "拠点",
  opens: (span: string, from: string) =>
    `今日の${span}に、ここでのご予約があります。到着は${from}から受け付けます。その時刻になったら、もう一度読み取ってください。`,
  consentFirst: (span: string) =>
    `今日の${span}に、ここでのご予約があります。到着を受け付ける前に、「個人情報の取り扱い」をお読みのうえ、同意をお願いします。済んだら、ポスターをもう一度読み取ってください。`,
  next: (when: string, where: string) =>
    `今日のここでのご予約はありません。次の面談は、${when}、${where}です。`,
  none: "今日のここでのご予約はありません。",
  closed: "この拠点では、いまは新しい予約を受け付けていません。",
  book: "ここで予約する",
  bookAt: (name: string) => `：${name}`,
  consult: "相談する",
  consultSays: "文字での相談と面談ができます。無料です。お名前は店に伝わりません。",
  talk: "相談のへや",
  talkSays: "相談員とのやりとりの続きです。",
  bookings: "予約の確認・変更",
  bookingsSays: "日時、場所、整理番号を見られます。",
  hubs: "ほかの拠点をさがす",
  hubsSays: "場所、行きかた、バリアフリーのこと",
} as const;
