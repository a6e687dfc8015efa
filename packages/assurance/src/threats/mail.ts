// What could go wrong where citizens are reached by mail or telephone, and come in without LINE.
import type { Proof } from "../proof.ts";
import type { AssetName, FlowName } from "./house.ts";
import type { Threat } from "./model.ts";

const reach = (test: string): Proof => ({ file: "apps/api/test/reach/reach.test.ts", test });
const reroute = (test: string): Proof => ({ file: "apps/api/test/reach/reroute.test.ts", test });
const returns = (test: string): Proof => ({ file: "apps/api/test/reach/returns.test.ts", test });
const read = (test: string): Proof => ({ file: "apps/api/src/app/read-return.test.ts", test });
const clear = (test: string): Proof => ({ file: "packages/store/src/mail/clear.test.ts", test });

export const mailThreats: readonly Threat<AssetName, FlowName>[] = [
  {
    id: "T-ML-1",
    flow: "mail",
    assets: ["words", "identity"],
    kind: "spoofing",
    says: "本人のメールボックスを読める人（家族、端末を拾った人、乗っ取り）が、リンクから相談を開く",
    against: [
      {
        says: "リンクだけでは開かない。LINEの画面で本人にだけ見せた6けたの合言葉を求め、間違いは数えて止める",
        shown: [reach("メールのリンクは、押しても合言葉がなければ開かず、五回間違えると使えなくなる")],
      },
      {
        says: "開いても短く、本人がLINEから見て終えられ、連絡先も合言葉も、そこからは変えられない",
        shown: [
          reach(
            "メールから開いた画面は、相談を読み書きでき、連絡先は変えられず、三十分で休み、終えると終わる",
          ),
        ],
      },
    ],
    remains:
      "メールボックスと合言葉の両方を持つ人は開ける。LINEのない人を閉め出さないために受け入れ、ほかの人も読めるアドレスを登録しないこと、合言葉をメールと別に置くことを、同意の文と画面で求める",
  },
  {
    id: "T-ML-2",
    flow: "mail",
    assets: ["words", "identity"],
    kind: "disclosure",
    says: "打ちまちがえたアドレスの持ち主に、知らせと入り口が届く",
    against: [
      {
        says: "アドレスは、届いたリンクを開いて合言葉を入れるまで連絡先にならない。合言葉はメールには書かない",
        shown: [
          reach("メールは、届いたリンクを開いて合言葉を入れるまで連絡先にならず、リンクは一度しか使えない"),
        ],
      },
    ],
  },
  {
    id: "T-ML-3",
    flow: "mail",
    assets: ["words", "identity"],
    kind: "disclosure",
    says: "メールそのものから、だれが何をいつ相談しているかが漏れる",
    against: [
      {
        says: "目録の文とリンクのほかは書けず、出口の番人が、作り直したものと一字でも違うものを止める",
        shown: [
          clear("文に人の名前・電話・日時・拠点を植えると、種類だけを言って止める。一字でも違えば止める"),
          reroute("出ていったメールのどこにも、本人の名前・電話番号・相談の言葉・日時がなく、宛先は一つだけ"),
        ],
      },
    ],
    remains: "相談所からメールが来たことは、そのメールボックスを見る人に分かる。登録は任意で、同意の文に書く",
  },
  {
    id: "T-ML-4",
    flow: "mail",
    assets: ["identity"],
    kind: "disclosure",
    says: "アドレスを次々に入れて、だれが相談しているかを調べる",
    against: [
      {
        says: "知っていても知らなくても、答えも書き込みの数も同じ。同じアドレスは一時間に三回まで",
        shown: [
          reach(
            "リンクを求めた答えは、知っているアドレスでも知らないアドレスでも同じで、続けると同じように待つ",
          ),
          reach(
            "一つのメールアドレスを二人が登録しても、どちらにも分からず、それぞれが自分のページだけを開く",
          ),
        ],
      },
    ],
  },
  {
    id: "T-ML-5",
    flow: "mail",
    assets: ["words"],
    kind: "spoofing",
    says: "メールの検査機が先にリンクを開いて使ってしまう。古いリンク・前のアドレスに届いたリンクが使われる",
    against: [
      {
        says: "見るだけでは何も変わらず、合言葉を添えた送信だけがリンクを使う。72時間、一度だけ、そのアドレスのあいだだけ",
        shown: [
          reach("届いたリンクは、七十二時間を過ぎると開かない"),
          reach("消したアドレスも、変える前のアドレスに届いたリンクも、何も開かない"),
        ],
      },
    ],
  },
  {
    id: "T-ML-6",
    flow: "mail",
    assets: ["service", "trust"],
    kind: "denial",
    says: "LINEが止まると知らせが届かない。あるいは同じ知らせが何度も届く",
    against: [
      {
        says: "三十分届かない知らせは、一度だけメールに回る。送ったか分からないときは、二度送らずに電話の一覧に出す",
        shown: [
          reroute("LINEが三十分受け付けないと、LINEでの知らせはやめてメールで届く。三十分までは待つ"),
          reroute("送り始めたまま落ちたメールは、二度は送らず、電話で連絡する一覧に出る"),
          reroute("メールに回したあとでLINEが受け取っていたと分かれば、メールは送らない"),
        ],
      },
    ],
  },
  {
    id: "T-ML-7",
    flow: "mail",
    assets: ["identity"],
    kind: "repudiation",
    says: "職員が電話番号を見たことが分からない。担当でない職員が見る",
    against: [
      {
        says: "番号は担当と代行だけが、押したときにだけ開け、開くたびに監査に残る",
        shown: [
          reroute("連絡先がなければ電話の一覧に一件だけ出て、担当が済ませると消え、だれが済ませたかが残る"),
        ],
      },
    ],
  },
  {
    id: "T-ML-8",
    flow: "mail",
    assets: ["service", "trust"],
    kind: "denial",
    says: "だれも読まないアドレスに送りつづけて、知らせが届かない。にせの「戻った」知らせで、人の連絡先が止められる",
    against: [
      {
        says: "戻ったアドレスは確かめ直すまで使わず、伝わらなかったことは電話の一覧に出る",
        shown: [
          returns(
            "宛先がなく戻ったアドレスは、確かめ直すまで使わず、伝えられなかったことは電話の一覧に一件だけ出て、担当に分かる",
          ),
          returns(
            "いまは受け取れないといって戻ったものは、一時間おいてもう一度だけ送られ、知らせがくり返されても増えない",
          ),
        ],
      },
      {
        says: "知らせは、日本のSESの、相談所の設定のものだけを読む。手紙は当てられない番号で指され、アドレスは読まない",
        shown: [
          read("ほかの送り元、日本の外、ほかの設定、設定のないとき、ほかの出来事は、読まない"),
          read("どんな形のものが来ても、例外にせず、読まない"),
          returns("知らない手紙、ほかの送り元、読めないものは捨て、記録に宛先も中身も残さない"),
        ],
      },
    ],
  },
];
