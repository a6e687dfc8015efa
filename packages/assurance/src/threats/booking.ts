// What could go wrong where sittings are booked and hosted: by citizens, at hubs, and in counsellors' own calendars.
import type { Proof } from "../proof.ts";
import type { AssetName, FlowName } from "./house.ts";
import type { Threat } from "./model.ts";

const about =
  (name: string) =>
  (test: string): Proof => ({ file: `apps/api/test/booking/${name}.test.ts`, test });
const reserve = about("reserve");
const host = about("host");
const online = about("staff-online");
const waiting = about("waiting");
const sittings = about("staff-sittings");

export const bookingThreats: readonly Threat<AssetName, FlowName>[] = [
  {
    id: "T-BO-1",
    flow: "citizen-page",
    assets: ["service"],
    kind: "tampering",
    says: "一つの時間が二人に約束される",
    against: [
      {
        says: "相談員と席の一日を一つの取引で書き替え、読んだあとに変わっていれば書かない",
        shown: [
          reserve(
            "一つの時を百人が同時に取ろうとしても、一人だけが取れ、ほかの人には断りの文と近くの時が返る",
          ),
          reserve("勤務や席が予約のさなかに取り上げられると、その予約は書かれない"),
          {
            file: "apps/api/test/booking/linearisable.test.ts",
            test: "十六人が八つの時を取り合い、取り消す歴史は、どの時も、一人ずつ順に来たのと同じに並べられる",
          },
        ],
      },
    ],
  },
  {
    id: "T-BO-2",
    flow: "citizen-page",
    assets: ["service"],
    kind: "denial",
    says: "一人が多くの時間を押さえ、ほかの人が相談できない",
    against: [
      {
        says: "これからの予約と空き待ちの数に上限があり、取り置きは期限で空く",
        shown: [
          waiting("空き待ちは三つまで。同じ待ちは一つで、形の合わないものと同意・相談票のないものは断る"),
          waiting("期限の過ぎた取り置きは、時計が回る前から、ほかの人が予約できる"),
        ],
      },
    ],
    remains: "LINEのアカウントを多く持つ人は、その数だけ予約できる。相談員が見て取り消す",
  },
  {
    id: "T-BO-3",
    flow: "citizen-page",
    assets: ["identity"],
    kind: "elevation",
    says: "ほかの人の予約を見る、動かす",
    against: [
      {
        says: "だれの予約かはサインインから決まり、ほかの人のものは、ないものとして答える",
        shown: [
          reserve("取り消すと時が空き、期限を過ぎた取り消しと、ほかの人の予約の取り消しは断る"),
          sittings(
            "ほかの相談員の相談には、予約を入れることも、見ることも、移すことも、取り消すこともできない",
          ),
        ],
      },
    ],
  },
  {
    id: "T-BO-4",
    flow: "hub-page",
    assets: ["identity", "words"],
    kind: "disclosure",
    says: "拠点の店が、だれが何を相談しているかを知る",
    against: [
      {
        says: "拠点には、だれも名指さない席の一日だけから、番号・時刻・席・相談員の名を見せる",
        shown: [
          host(
            "拠点には今日の番号・時刻・席・相談員の名だけが見え、市民と相談を指すものは応答のどこにもない",
          ),
          {
            file: "packages/desk/src/host/views.test.ts",
            test: "拠点に見せる型には、市民・相談・予約を指すものが一つもない",
          },
        ],
      },
    ],
    remains: "店に座る人の姿は、店の人に見える。時刻と番号から、顔を知る人の来店が分かることは残る",
  },
  {
    id: "T-BO-5",
    flow: "hub-page",
    assets: ["service"],
    kind: "elevation",
    says: "ほかの拠点の予約を動かす",
    against: [
      {
        says: "動かせるのは、結びつけられた拠点の、今日の番号だけ",
        shown: [host("ほかの拠点の番号は動かせず、どの拠点にも結びつかないアカウントには何も見えない")],
      },
    ],
  },
  {
    id: "T-BO-6",
    flow: "calendar-feed",
    assets: ["identity"],
    kind: "disclosure",
    says: "予定表の購読リンクが漏れ、相談者のことが知られる",
    against: [
      {
        says: "予定表は番号と方法と拠点の名だけで、リンクは作り直すと開かなくなる",
        shown: [
          online("予定表の購読は、番号・方法・拠点の名だけを日本の時刻で伝え、文の折り返しと逃がしが正しい"),
          online("購読リンクは作り直すと前のものが開かなくなり、止めた・休職した・でたらめなリンクは 404"),
        ],
      },
    ],
  },
  {
    id: "T-BO-7",
    flow: "citizen-page",
    assets: ["words", "identity"],
    kind: "disclosure",
    says: "オンラインの面談に、ほかの人が入る",
    against: [
      {
        says: "入り口は封じて預かり、本人にだけ、始まる前の30分から終わりまで見せる",
        shown: [
          online(
            "会議のリンクは封じて預かり、本人には始まりの30分前から終わりまでだけ示し、そのたびに監査に残る",
          ),
        ],
      },
    ],
    remains: "会議のサービスの側の鍵（待合室・パスコード）は、相談員が設ける",
  },
];
