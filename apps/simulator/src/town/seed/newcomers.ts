// Citizens of the demo town whose counselling has not begun: friends, and cases nobody has taken.
import { unsaid } from "@kumacari/domain";
import type { Sample } from "./sample.ts";

export const newcomers: readonly Sample[] = [
  {
    phone: "さくら",
    friendSince: 30.95,
    consented: 26.72,
    case: {
      opened: 26.66,
      intake: {
        name: "中村 さくら",
        ageBand: "20代",
        ward: "東区",
        situation: "仕事を探している",
        topics: ["仕事の探し方", "応募書類・面接"],
        wish: "春に前の職場をやめました。応募はしているのですが、面接になると言葉が出なくなります。どこから直せばよいか、いっしょに見てもらえるとうれしいです。",
      },
      talk: [],
    },
  },
  {
    phone: "みかん",
    friendSince: 6,
    consented: 5,
    case: {
      opened: 5,
      intake: {
        name: "みかん",
        ageBand: "30代",
        ward: "西区",
        situation: "家のことや介護・育児をしている",
        topics: ["働くことへの不安", "家族のこと"],
        wish: "下の子が来年度から保育園に入れそうです。7年ぶりに働くので、何から始めればよいのか分かりません。",
      },
      talk: [
        {
          by: "citizen",
          ago: 4.5,
          text: "はじめまして。昼の1時から2時ごろならお返事できます。\nゆっくりで大丈夫です。よろしくお願いします。",
        },
      ],
      unreadByStaff: 1,
    },
  },
  {
    phone: "名前は言いたくない人",
    friendSince: 3,
    consented: 2,
    case: {
      opened: 2,
      intake: {
        name: "",
        ageBand: "50代",
        ward: unsaid,
        situation: "働いている",
        topics: ["職場の悩み"],
        wish: "",
      },
      talk: [
        { by: "citizen", ago: 1.6, text: "匿名のままでも相談できますか。" },
        {
          by: "citizen",
          ago: 1.5,
          text: "異動になってから仕事が合わず、朝がつらいです。やめるべきか、もう少し続けるべきか、話を聞いてもらいたいです。",
        },
      ],
      unreadByStaff: 2,
    },
  },
  { phone: "同意まで進んだ人", friendSince: 50.9, consented: 49.71 },
  { phone: "友だちになったばかりの人", friendSince: 1 },
];
