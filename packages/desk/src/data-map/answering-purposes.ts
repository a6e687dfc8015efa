// Why what helps with answering is kept, for how long, and who may read it.
import { typingLimits } from "@kumacari/domain";
import type { Purpose } from "./purpose.ts";

export const answeringPurposes = {
  canned: {
    says: "定型文",
    why: "よく使う返信を、だれが書いても同じ言葉で早く届けるため。個人のことは入れない",
    kept: "契約の終わりまで",
    readers: ["case.reply"],
  },
  cannedshelf: {
    says: "定型文の題名の見張り",
    why: "二人が同時に書いても、同じ題名の定型文が二つにならず、件数の限りを超えないため",
    kept: "契約の終わりまで",
    readers: ["service"],
  },
  typing: {
    says: "「返事を書いています」の印",
    why: "返事を待っている市民に、相談員が書いていることを知らせるため。だれが、何を書いているかは入れず、市民が書きかけたことは残さない",
    kept: `書くたびに${typingLimits.life / 1000}秒`,
    readers: ["own"],
  },
  handnote: {
    says: "引き継ぎの申し送り",
    why: "担当が変わっても、相談者がはじめから話し直さずにすむようにするため",
    kept: "相談の終了から3年以上、契約の終わりまで",
    readers: ["case.read"],
  },
  vigilword: {
    says: "急ぎの見守りのわけ",
    why: "だれを先に見守るかを、どの相談員にも分かるようにするため。人が付け、しくみは言葉から判断しない",
    kept: "相談の終了から3年以上、契約の終わりまで",
    readers: ["case.read"],
  },
  later: {
    says: "予約送信の時",
    why: "決めた時に、返信を一度だけ送るため",
    kept: "送るか、取りやめるか、送れないと分かるまで",
    readers: ["service"],
  },
  rating: {
    says: "終わった相談の満足度",
    why: "相談所の仕事をよくするため。段階は合計だけを数え、本人が許したときだけ担当が読む",
    kept: "相談の終了から3年以上、契約の終わりまで",
    readers: ["own", "case.read"],
  },
  followup: {
    says: "その後の確認（いつ尋ね、どうなったか）",
    why: "終わった相談の一・三・六か月後に、一度ずつ様子を尋ね、返事のない人を忘れないため。答えの言葉は相談記録に封じる",
    kept: "相談の終了から3年以上、契約の終わりまで",
    readers: ["own", "case.read"],
  },
  laterwords: {
    says: "予約送信の文",
    why: "決めた時まで、まだ送らない返信を封じておくため",
    kept: "送るか、取りやめるまで",
    readers: ["case.read"],
  },
} as const satisfies Readonly<Record<string, Purpose>>;
