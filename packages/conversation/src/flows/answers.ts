// What the office says to the public questions people ask first; the webhook, which only listens, carries none of it.
import type { TopicId } from "../phrase.ts";

export type Answer = {
  /** ≤ 20 graphemes: it is a quick-reply label (LINE limit). */
  readonly title: string;
  readonly text: string;
};

export const answers: Readonly<Record<TopicId, Answer>> = {
  about: {
    title: "どんな相談ができる？",
    text: "仕事のこと、働くことへの不安、転職、学び直し、家族の仕事のことなど、何でもご相談いただけます。\n国家資格を持つ相談員（キャリアコンサルタント）が、一緒に考えます。仕事の紹介（あっせん）は行っていません。",
  },
  cost: {
    title: "お金はかかる？",
    text: "相談は無料です。何回でもご利用いただけます。通信料はご自身のご負担になります。",
  },
  place: {
    title: "どこで会える？",
    text: "市内の拠点（お店や公共の場所のテーブル）でお会いできます。「拠点をさがす」からご覧ください。",
  },
  online: {
    title: "家から相談できる？",
    text: "はい。専用ページの「相談のへや」で、文字でのやりとりができます。オンラインや電話は、相談員と日時を決めて行います。",
  },
  privacy: {
    title: "秘密は守られる？",
    text: "守られます。相談員には法律で秘密を守る義務があります。\n相談の内容は、このトークではなく専用ページでお預かりし、暗号にして日本国内に保管します。LINEヤフー株式会社や拠点のお店には渡りません。",
  },
  person: {
    title: "だれが答える？",
    text: "国家資格を持つキャリアコンサルタントがお答えします。途中で担当が変わるときは、必ずお知らせします。",
  },
  outcome: {
    title: "すぐ仕事が決まる？",
    text: "お約束はできませんが、次の一歩を一緒に考えます。求人のご紹介が必要なときは、ハローワークなどの窓口につなぎます。",
  },
  hours: {
    title: "いつ返事がくる？",
    text: "相談のへやへの書き込みは、いつでもできます。相談員からの返事は、平日の9時から18時のあいだにお送りします。返事が届くと、このトークでお知らせします。",
  },
};
