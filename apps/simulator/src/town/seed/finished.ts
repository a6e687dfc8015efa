// Citizens of the demo town whose counselling came to an outcome.
import type { Sample } from "./sample.ts";

export const finished: readonly Sample[] = [
  {
    phone: "あきら",
    friendSince: 900.98,
    consented: 890.71,
    case: {
      opened: 890.69,
      intake: {
        name: "村上 晃",
        ageBand: "30代",
        ward: "中央区",
        situation: "仕事を探している",
        topics: ["応募書類・面接"],
        wish: "職務経歴書を見てほしいです。書くことが多すぎて、まとまりません。",
      },
      assignee: "miyamoto",
      talk: [
        {
          by: "staff",
          ago: 880.09,
          text: "村上さん、宮本です。まずは、いちばん伝えたい仕事を三つだけ選んでみましょう。",
        },
        {
          by: "citizen",
          ago: 700.17,
          text: "三つにしぼったら、見違えるほど読みやすくなりました。来週、面接です。",
        },
        {
          by: "staff",
          ago: 690.58,
          text: "よくまとまっています。深呼吸して、いつもの村上さんで。応援しています。",
        },
        { by: "citizen", ago: 340.35, text: "採用の連絡がありました。本当にありがとうございました。" },
        { by: "staff", ago: 336.39, text: "おめでとうございます。また迷うことがあれば、いつでもここへ。" },
      ],
      closed: { ago: 335.35, outcome: "就職決定" },
    },
  },
  {
    phone: "ゆう",
    friendSince: 620.94,
    consented: 610.73,
    case: {
      opened: 610.62,
      intake: {
        name: "ゆう",
        ageBand: "40代",
        ward: "東区",
        situation: "休んでいる",
        topics: ["家族のこと", "働くことへの不安"],
        wish: "家族の介護と仕事の両立で、使える制度があれば知りたいです。",
      },
      assignee: "matsushita",
      talk: [
        {
          by: "staff",
          ago: 600.53,
          text: "ゆうさん、松下です。介護休業と、地域の相談窓口の二つが助けになりそうです。窓口へは、こちらからおつなぎできます。",
        },
        { by: "citizen", ago: 560.09, text: "つないでいただけると助かります。よろしくお願いします。" },
        {
          by: "staff",
          ago: 520.28,
          text: "先方と話ができました。来週、直接ご連絡があります。お仕事のことは、落ち着いたらまたいつでも。",
        },
      ],
      closed: { ago: 510.35, outcome: "他機関紹介" },
    },
  },
];
