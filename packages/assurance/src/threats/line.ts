// What could go wrong at the border with LINE.
import type { Proof } from "../proof.ts";
import type { AssetName, FlowName } from "./house.ts";
import type { Threat } from "./model.ts";

const body = (test: string): Proof => ({ file: "packages/line/src/hear/body.test.ts", test });
const verify = (test: string): Proof => ({ file: "packages/line/src/hear/verify.test.ts", test });
const clear = (test: string): Proof => ({ file: "packages/line/src/guard/clear.test.ts", test });
const bundles = (test: string): Proof => ({ file: "infra/src/bundles.test.ts", test });
const fuzz = (test: string): Proof => ({ file: "apps/bot/test/fuzz/fuzz.test.ts", test });
const worker = (test: string): Proof => ({ file: "apps/bot/test/worker.test.ts", test });

export const lineThreats: readonly Threat<AssetName, FlowName>[] = [
  {
    id: "T-LI-1",
    flow: "line-in",
    assets: ["trust", "service"],
    kind: "spoofing",
    says: "LINEを名乗って、偽の出来事を送りつける",
    against: [
      {
        says: "受け取ったバイト列のまま署名を確かめ、合わなければ読まずに断る",
        shown: [
          verify("署名がない・違う・別の本文のものなら、認めない"),
          verify("文字に直す前のバイト列で確かめる"),
        ],
      },
    ],
  },
  {
    id: "T-LI-2",
    flow: "line-in",
    assets: ["service"],
    kind: "tampering",
    says: "同じ出来事をくり返し送り、二重に処理させる",
    against: [
      {
        says: "出来事の番号ごとに一度だけ残し、一度だけ処理する",
        shown: [worker("同じ出来事を五十人が同時に処理しても、効き目は一度")],
      },
    ],
  },
  {
    id: "T-LI-3",
    flow: "line-in",
    assets: ["service"],
    kind: "denial",
    says: "巨大な本文・深い入れ子・でたらめな本文で止める",
    against: [
      {
        says: "大きさを先に断り、どんな形でも投げずに読む",
        shown: [
          fuzz("大きすぎる本文は413、深すぎるJSONでも落ちない"),
          fuzz("本物の入口と台帳でも、でたらめな本文に500を返さず、まともな出来事をすべて残す"),
        ],
      },
    ],
  },
  {
    id: "T-LI-4",
    flow: "line-in",
    assets: ["service"],
    kind: "denial",
    says: "処理できない出来事が一つあり、ほかの人が待たされる",
    against: [
      {
        says: "五度で隔離し、ほかの人も本人の次の出来事も先へ進める",
        shown: [
          {
            file: "apps/bot/test/quarantine.test.ts",
            test: "五度失敗した出来事は隔離され、ほかの人も、同じ人の次の出来事も待たせない",
          },
        ],
      },
    ],
  },
  {
    id: "T-LI-5",
    flow: "line-in",
    assets: ["words", "identity"],
    kind: "disclosure",
    says: "市民がトークに個人情報を書き、こちらにも残る",
    against: [
      {
        says: "言葉は意味だけにして残さず、個人情報らしければ種類と数だけにする",
        shown: [
          body("書かれた言葉は意味だけになり、言葉そのものはどこにも残らない"),
          body("個人情報らしい言葉は、種類と数だけになる"),
        ],
      },
    ],
    remains: "LINEには本人が書いた言葉が残る。取り消し方をすぐに案内し、専用ページへ誘う。",
  },
  {
    id: "T-LO-1",
    flow: "line-out",
    assets: ["words", "identity"],
    kind: "disclosure",
    says: "送る言葉に、相談の中身や名前が紛れ込む",
    against: [
      {
        says: "送れるのは目録の言い回しだけで、番人を通らない文は型が受けつけない",
        shown: [
          clear("番人を通っていない文は、LINEを呼ぶ口に入らない（型）"),
          clear("目録から作り直したものと一字でも違えば、どの欄でも止める"),
        ],
      },
      {
        says: "LINEの側の束には、個人の封を開けるコードがない",
        shown: [bundles("LINEの側には、個人の封を開けるコードがない")],
      },
    ],
  },
  {
    id: "T-LO-2",
    flow: "line-out",
    assets: ["identity", "address"],
    kind: "disclosure",
    says: "LINEの側を破られ、だれが相談したかを引き出される",
    against: [
      {
        says: "宛先を開けられるのはcourierだけで、知っている値を引く索引はLINEの側にない",
        shown: [
          bundles("LINEの宛先を開けられるのは courier だけ"),
          bundles("LINEの側には、私たちが知っている値を探すコードがない"),
        ],
      },
    ],
    remains: "courierは宛先を開ける。開けるのは一通ずつで、番号のほかに何も知らない。",
  },
  {
    id: "T-LO-3",
    flow: "line-out",
    assets: ["trust"],
    kind: "tampering",
    says: "同じお知らせが二度、または失われて一度も届かない",
    against: [
      {
        says: "再送の鍵を先に残し、止まったところから一度だけ届くまで続ける",
        shown: [
          {
            file: "apps/simulator/test/delivery/delivery.test.ts",
            test: "数秒ごとに落としても、重なっても、順が変わっても、ひとつも失わず、二度は言わない",
          },
        ],
      },
    ],
  },
  {
    id: "T-LO-4",
    flow: "line-out",
    assets: ["identity"],
    kind: "elevation",
    says: "お知らせのリンクを他人が開き、相談のへやに入る",
    against: [
      {
        says: "リンクは十分・一度きりで、その市民のサインインがなければ何も開かない",
        shown: [
          {
            file: "packages/line/src/say/render.test.ts",
            test: "返事のお知らせは、決まった一文と一度きりのリンクだけ",
          },
          { file: "packages/store/src/ledger.test.ts", test: "リンクの期限は、一ミリ秒まで守られる" },
        ],
      },
    ],
  },
  {
    id: "T-LO-5",
    flow: "line-out",
    assets: ["service"],
    kind: "denial",
    says: "月の送信数を使い切り、返事があったことを知らせられなくなる",
    against: [
      {
        says: "返信を先に使い、七割と九割で知らせる",
        shown: [
          {
            file: "packages/desk/src/line/watch.test.ts",
            test: "七割と九割に届いたとき、それぞれ一度だけ知らせる",
          },
        ],
      },
    ],
  },
];
