// Citizens of the demo town who are in the middle of their counselling.
import type { Sample } from "./sample.ts";

export const inProgress: readonly Sample[] = [
  {
    phone: "けん",
    friendSince: 130.98,
    consented: 122.71,
    case: {
      opened: 122.65,
      intake: {
        name: "田上 健",
        kana: "たのうえ けん",
        phone: "07099990102",
        ageBand: "40代",
        ward: "北区",
        situation: "働いている",
        topics: ["転職", "学び直し・資格"],
        wish: "工場で18年働いています。体が続くうちに、教える側の仕事へ移れないか考えています。",
      },
      assignee: "hayashi",
      talk: [
        {
          by: "staff",
          ago: 118.4,
          text: "田上さん、こんにちは。担当の林です。\n18年のご経験、たいへんなことも多かったと思います。まずは、これまで「教えた」場面でうれしかったことを、思いつくままに教えていただけますか。",
        },
        {
          by: "citizen",
          ago: 96.43,
          text: "新人に段取りを教えて、ひとりでできるようになった時がいちばんうれしいです。手順書も自分で作っていました。",
        },
        {
          by: "staff",
          ago: 94.01,
          text: "手順書まで作っておられたのですね。それは立派な「教える仕事」の実績です。\n職業訓練の指導員という道もあります。資格の取り方をまとめますので、少しお待ちください。",
        },
        {
          by: "citizen",
          ago: 20.36,
          text: "ありがとうございます。指導員のこと、もう少しくわしく知りたいです。夜間の講座はありますか。",
        },
      ],
      unreadByStaff: 1,
    },
  },
  {
    phone: "ひなの",
    friendSince: 75.91,
    consented: 74.73,
    case: {
      opened: 74.61,
      intake: {
        name: "坂本 ひなの",
        ageBand: "20代",
        ward: "中央区",
        situation: "学校に通っている",
        topics: ["自分に合う仕事"],
        wish: "周りは内定が出始めています。自分が何をしたいのか、まだ言葉になりません。",
      },
      assignee: "hayashi",
      talk: [
        {
          by: "staff",
          ago: 70.46,
          text: "坂本さん、はじめまして。林です。言葉にならない時期は、だれにでもあります。\nここ1か月で、時間を忘れて取り組んだことは何ですか。小さなことで大丈夫です。",
        },
        {
          by: "citizen",
          ago: 52.09,
          text: "図書館のボランティアで、本の紹介カードを書くのは時間を忘れます。",
        },
        {
          by: "staff",
          ago: 48.03,
          text: "すてきですね。だれに向けて書いているとき、いちばん筆が進みますか。\n次にお話しするまでに、そのカードを1枚、見せてもらえたらうれしいです。",
        },
      ],
      unreadByCitizen: 1,
    },
  },
  {
    phone: "まこと",
    friendSince: 200.99,
    consented: 190.7,
    case: {
      opened: 190.69,
      intake: {
        name: "上村 誠",
        ageBand: "60代",
        ward: "南区",
        situation: "仕事を探している",
        topics: ["仕事の探し方", "働くことへの不安"],
        wish: "定年のあと、週に3日ほど人の役に立つ仕事がしたいです。パソコンは少しだけ使えます。",
      },
      assignee: "koga",
      talk: [
        {
          by: "staff",
          ago: 180.46,
          text: "上村さん、担当の古閑です。週3日という形、よいと思います。これまでのお仕事と、避けたいことを教えてください。",
        },
        {
          by: "citizen",
          ago: 60.03,
          text: "長く配送の仕事をしておりました。夜の運転は、目が疲れるので避けたいです。",
        },
        {
          by: "citizen",
          ago: 44.08,
          text: "学校の見守りや、施設の受付にも興味があります。どこで探せばよいでしょうか。",
        },
      ],
      unreadByStaff: 1,
    },
  },
  {
    phone: "みどり",
    friendSince: 300.92,
    blocked: 15,
    consented: 290.74,
    case: {
      opened: 290.66,
      intake: {
        name: "緒方 みどり",
        ageBand: "30代",
        ward: "熊本市の外",
        situation: "休んでいる",
        topics: ["働くことへの不安"],
        wish: "体調をくずして休職しています。復職するか、別の道を考えるか、急がずに相談したいです。",
      },
      assignee: "koga",
      talk: [
        {
          by: "staff",
          ago: 280.18,
          text: "緒方さん、古閑です。急がなくて大丈夫です。主治医の先生のお話を大切にしながら、いっしょに考えましょう。",
        },
        { by: "citizen", ago: 150.09, text: "ありがとうございます。少しずつ眠れるようになってきました。" },
        {
          by: "staff",
          ago: 146.28,
          text: "それはよかったです。次のお話は、体調のよい日に。こちらから急かすことはありません。",
        },
      ],
    },
  },
  {
    phone: "りょう",
    friendSince: 28.92,
    consented: 27.71,
    case: {
      opened: 27.69,
      intake: {
        name: "髙﨑 涼",
        ageBand: "10代",
        ward: "西区",
        situation: "働いている",
        topics: ["転職", "学び直し・資格"],
        wish: "高校を出て働いていますが、介護の資格を取りたいです。働きながら通える所を知りたいです。",
      },
      assignee: "miyamoto",
      talk: [
        {
          by: "staff",
          ago: 24.43,
          text: "髙﨑さん、宮本です。目標がはっきりしていて、心強いです。お休みの曜日と、通えそうな場所を教えてください。",
        },
        { by: "citizen", ago: 9.21, text: "休みは水曜と日曜です。熊本駅の近くなら通えます😊" },
      ],
    },
  },
];
