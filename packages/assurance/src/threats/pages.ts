// What could go wrong on the pages of citizens and staff.
import type { Proof } from "../proof.ts";
import type { AssetName, FlowName } from "./house.ts";
import type { Threat } from "./model.ts";

const identity = (test: string): Proof => ({ file: "apps/api/test/identity.test.ts", test });
const staff = (test: string): Proof => ({ file: "apps/api/test/staff.test.ts", test });
const matrix = (test: string): Proof => ({ file: "apps/api/test/matrix/matrix.test.ts", test });
const news = (test: string): Proof => ({ file: "apps/api/test/news.test.ts", test });

export const pageThreats: readonly Threat<AssetName, FlowName>[] = [
  {
    id: "T-CP-1",
    flow: "citizen-page",
    assets: ["words", "identity"],
    kind: "spoofing",
    says: "LINEの本人確認を偽り、他人の相談を開く",
    against: [
      {
        says: "LINEの鍵で署名された、この窓口あての、期限内のトークンだけを受けとる",
        shown: [
          identity("ほかの鍵で署名されたトークンでは入れない"),
          identity("ほかのチャネルあて・ほかの発行者のトークンでは入れない"),
          identity("alg: none と、公開鍵を秘密に見立てた HS256 では入れない"),
        ],
      },
    ],
  },
  {
    id: "T-CP-2",
    flow: "citizen-page",
    assets: ["words"],
    kind: "disclosure",
    says: "書きかけの下書きが、貸した端末から読まれる",
    against: [
      {
        says: "下書きは本人の鍵で封じ、鍵は端末にもこちらにも残さない",
        shown: [
          {
            file: "packages/store/src/hashes.test.ts",
            test: "下書きの鍵は、読み込みなおしても同じで、人ごとに違う",
          },
          { file: "packages/crypto/src/draft.test.ts", test: "別の鍵、壊れた下書きは「なし」になる" },
        ],
      },
    ],
  },
  {
    id: "T-CP-3",
    flow: "citizen-page",
    assets: ["words"],
    kind: "disclosure",
    says: "マイナンバーを預かってしまう",
    against: [
      {
        says: "書き込む前に断り、断った回数だけを数える",
        shown: [
          {
            file: "apps/api/test/my-number.test.ts",
            test: "断ったことは種類だけが監査に残り、番号は台帳にもログにもない",
          },
          { file: "apps/api/test/law.test.ts", test: "マイナンバーを断った回数だけが、月ごとに数えられる" },
        ],
      },
    ],
    remains: "形の崩れた番号は見逃すことがある。番号と呼ばれていれば、検査数字が合わなくても断る。",
  },
  {
    id: "T-SP-1",
    flow: "staff-page",
    assets: ["words", "rights"],
    kind: "elevation",
    says: "役割にない手続きを直接呼ぶ",
    against: [
      {
        says: "どの手続きも権限から始まり、書いていないものは断る。すべての組み合わせを試す",
        shown: [
          matrix("役割にない手続きは 403。大切な操作は、パスキーの確認がなければ 403"),
          matrix("どの手続きにも権限と、試すための入力がある"),
        ],
      },
    ],
  },
  {
    id: "T-SP-2",
    flow: "staff-page",
    assets: ["words", "identity"],
    kind: "disclosure",
    says: "番号を書き換えて、ほかの相談員の担当を読む（IDOR）",
    against: [
      {
        says: "記録ごとに持ち主を確かめる",
        shown: [
          matrix("役割が合っていても、ほかの人の記録には一つも届かない"),
          staff("ほかの相談員の担当は、開くことも、返信も、終了もできず、名前も見えない"),
        ],
      },
    ],
  },
  {
    id: "T-SP-3",
    flow: "staff-page",
    assets: ["rights"],
    kind: "spoofing",
    says: "よそのページから、職員のブラウザに操作させる（CSRF）",
    against: [
      {
        says: "自分の画面からの呼び出しだけを受け、クッキーはこのホストだけのもの",
        shown: [staff("よその出所からの変更は、クッキーがあっても断る")],
      },
    ],
  },
  {
    id: "T-SP-4",
    flow: "staff-page",
    assets: ["rights"],
    kind: "elevation",
    says: "退任・停止した職員のサインインが生き残る",
    against: [
      {
        says: "呼び出しのたびに職員の今の状態を確かめる",
        shown: [matrix("サインインしていない人・招待中・停止中・退任した人には、どの手続きも 401")],
      },
    ],
  },
  {
    id: "T-SI-1",
    flow: "sign-in",
    assets: ["rights"],
    kind: "spoofing",
    says: "パスワードだけを盗んでサインインする",
    against: [
      {
        says: "二つ目の確認がなければ入れない",
        shown: [staff("二つ目の確認がなければ入れない。休止した職員も入れない")],
      },
    ],
  },
  {
    id: "T-SI-2",
    flow: "sign-in",
    assets: ["rights"],
    kind: "spoofing",
    says: "古いサインインを使い回す、先に仕込む（セッション固定）",
    against: [
      {
        says: "サインインのたびに新しい札にし、前の札は終わらせる",
        shown: [
          staff("同じブラウザでもう一度サインインすると、前のサインインは終わる"),
          staff("サインアウトしたあとのクッキーと、8時間を過ぎたクッキーは使えない"),
        ],
      },
    ],
  },
  {
    id: "T-PU-1",
    flow: "publish",
    assets: ["words", "identity", "trust"],
    kind: "disclosure",
    says: "お知らせに、相談した人のことが書かれる",
    against: [
      {
        says: "個人情報らしい言葉と、知っている値のどちらも公開前に止める",
        shown: [
          news("個人情報の疑いのある案は、どこにも残らない。残るのは種類だけ"),
          news("相談者について知っていることと一致する言葉も止め、その言葉はどこにも残らない"),
        ],
      },
    ],
    remains: "珍しい一語や名字だけの一致は止めない。二人目が読む。",
  },
  {
    id: "T-PU-2",
    flow: "publish",
    assets: ["trust"],
    kind: "elevation",
    says: "一人の職員が、勝手な言葉を市の名で広める",
    against: [
      {
        says: "書いた人とは別の職員が、読んだそのままの文だけを承認する",
        shown: [
          news("書いた人とは別の職員が承認してはじめて、公開される"),
          news("書き直しと承認が同時なら、承認された文は、承認した人が読んだ文"),
        ],
      },
    ],
  },
];
