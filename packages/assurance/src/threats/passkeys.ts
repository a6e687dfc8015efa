// What could go wrong with the staff's second factors: false pages, copied keys, stolen sessions, and ways around them.
import type { Proof } from "../proof.ts";
import type { AssetName, FlowName } from "./house.ts";
import type { Threat } from "./model.ts";

const of =
  (file: string) =>
  (test: string): Proof => ({ file: `apps/api/test/passkey/${file}.test.ts`, test });
const wrong = of("negative");
const enrol = of("enrol");
const session = of("session");
const lockout = of("lockout");
const recover = of("recover");
const own = of("own-sessions");
const others = of("other-sessions");

export const passkeyThreats: readonly Threat<AssetName, FlowName>[] = [
  {
    id: "T-SI-3",
    flow: "sign-in",
    assets: ["rights"],
    kind: "spoofing",
    says: "にせの画面で確認をだまし取る（フィッシング）、応答を使い回す",
    against: [
      {
        says: "自分の画面の正確な出所と受け入れ先への、本人を確かめた、一度きりの応答だけを受けとる",
        shown: [
          wrong("よその出所での応答は断る（にせの画面）"),
          wrong("よその受け入れ先（rpId）への応答は断る"),
          wrong("よそのページの中に埋め込まれた画面からの応答は断る"),
          wrong("一度使った応答をもう一度送っても、二つ同時に送っても、入れるのは一度だけ"),
          wrong("ほかのブラウザーやほかのサインインに出した合図では、確かめられない"),
          wrong("顔・指紋・暗証番号の確認（user verification）のない応答は断る"),
        ],
      },
    ],
  },
  {
    id: "T-SI-4",
    flow: "sign-in",
    assets: ["rights"],
    kind: "elevation",
    says: "弱い方法へ格下げして入り、特権の操作をする",
    against: [
      {
        says: "ワンタイムコードのサインインは確かめ済みにならず、特権の操作は5分以内のパスキーを求める",
        shown: [
          wrong("パスキーのある人が弱い方法で入っても、特権の操作はできない（MFAの格下げ）"),
          wrong("ほかの人のパスキーでは、自分のサインインを確かめられない"),
        ],
      },
    ],
    remains: "ワンタイムコードはにせの画面に教えてしまうことがある。特権のない操作はそれでもできる。",
  },
  {
    id: "T-SI-5",
    flow: "sign-in",
    assets: ["rights"],
    kind: "elevation",
    says: "盗んだサインインから自分のパスキーを登録し、居すわる",
    against: [
      {
        says: "はじめの登録はサインインから10分まで、二つめからはいまのパスキーで確かめた直後だけ",
        shown: [
          wrong("盗まれた古いサインインでは、はじめのパスキーを登録できない"),
          enrol("二つめからは、いまのパスキーで確かめた直後にだけ登録できる"),
          enrol("はじめのパスキーを二つのサインインから同時に登録しても、一つだけが入る"),
        ],
      },
    ],
  },
  {
    id: "T-SI-6",
    flow: "sign-in",
    assets: ["rights", "keys"],
    kind: "spoofing",
    says: "パスキーの鍵を複製する、弱い方式の鍵を登録する",
    against: [
      {
        says: "回数が戻れば止めて本人に知らせ、その人のサインインを終える。一覧の方式だけを登録する",
        shown: [
          wrong("回数が戻ったパスキーは止まり、本人に知らされ、そのパスキーのサインインも終わる"),
          enrol("ES256（P-256）と Ed25519 の鍵だけを登録でき、どちらでも入れる"),
        ],
      },
    ],
    remains: "回数を数えない端末（同期される鍵）では、複製に気づけない。端末の提供者の守りによる。",
  },
  {
    id: "T-SI-7",
    flow: "sign-in",
    assets: ["service", "rights"],
    kind: "denial",
    says: "わざと間違え続けて、ほかの職員を締め出す",
    against: [
      {
        says: "待たせるのは間違えたブラウザーとサインインだけで、アカウントには錠をかけない",
        shown: [
          lockout("よその人が四百回間違えても、本人はすぐにパスキーで入れる"),
          wrong("署名のない「回数戻り」では、だれのパスキーも止められない"),
          lockout("確かめの間違いが遅くするのは、そのサインインだけ"),
        ],
      },
    ],
    remains:
      "サインインのしくみの側は、パスワードの間違いで同じアドレスを最長60秒待たせる。パスキーは待たない。",
  },
  {
    id: "T-SI-8",
    flow: "sign-in",
    assets: ["rights"],
    kind: "disclosure",
    says: "だれが職員か、だれがパスキーを持つかを探る",
    against: [
      {
        says: "名前を打たせず、あってもなくても同じ答えを同じ時間で返す",
        shown: [lockout("登録のあるパスキーとないパスキーで、答えもかかる時間も変わらない")],
      },
    ],
  },
  {
    id: "T-SI-9",
    flow: "sign-in",
    assets: ["rights"],
    kind: "spoofing",
    says: "席を離れた端末や、開いたままの画面を使われる",
    against: [
      {
        says: "人が触れなければ30分で、触れていても8時間で終える",
        shown: [
          session("30分だれも触れなければ、画面がひとりでに尋ね続けていても終わり、わけが伝わる"),
          session("触れ続けていても、8時間で終わる"),
        ],
      },
    ],
  },
  {
    id: "T-SI-10",
    flow: "sign-in",
    assets: ["rights"],
    kind: "elevation",
    says: "「すべて失った」と偽り、他人のサインインの手段を作り直させる",
    against: [
      {
        says: "本人を見た人の申し出と、別の人の承認の二人で作り直し、どちらも記録に残す",
        shown: [
          recover("申し出た人も本人も承認できず、二度は承認できない。断れば何も変わらない"),
          recover("すべて失った人は、見た人の申し出と別の人の承認で、仮のパスワードから始め直す"),
        ],
      },
    ],
    remains: "申し出る人と承認する人が組めば作り直せる。本人は入れなくなって気づき、監査に二人の名が残る。",
  },
  {
    id: "T-SI-11",
    flow: "sign-in",
    assets: ["rights"],
    kind: "spoofing",
    says: "盗まれたサインインや、ほかの端末に残したサインインが、本人の知らないまま続く",
    against: [
      {
        says: "生きているサインインは必ず本人の一覧に並び、一つでも、ほかをすべてでも、次の呼び出しから終わる",
        shown: [
          own("終えたサインインは次の呼び出しから何も開かず、二つの画面から同時に終えても一度だけ記録される"),
          own("一覧に載らないサインインは何も開かず、だれかを確かめるのは読み二つのまま"),
          others(
            "一覧の索引が遅れていても、終わったものは並ばず終えたことにもならず、載っていないものもまとめて終わる",
          ),
          others("途中で終えられたサインインからは、鍵を足し引きすることも、ほかを終えることもできない"),
        ],
      },
    ],
    remains: "ブラウザーと端末の名は名乗られたもので、偽れる。始めた時刻と入り方は偽れない。",
  },
  {
    id: "T-SI-12",
    flow: "sign-in",
    assets: ["service", "rights"],
    kind: "denial",
    says: "ほかの職員のサインインを、番号を当てて終える",
    against: [
      {
        says: "自分の一覧の中からだけ探し、ないもの・終わったもの・他人のものに同じ答えを返す",
        shown: [
          own("ほかの人のサインインは一覧に出ず、番号を知っていても終えられず、あるかどうかも分からない"),
          own(
            "終えるには、5分以内のパスキーの確認か、サインインし直しが要る。鍵をなくしていても、し直せば終えられる",
          ),
        ],
      },
    ],
  },
];
