// What could go wrong with files of a consultation: on their way in, while they lie, and when somebody opens them.
import type { Proof } from "../proof.ts";
import type { AssetName, FlowName } from "./house.ts";
import type { Threat } from "./model.ts";

const desk = (test: string): Proof => ({ file: "apps/api/test/attachments.test.ts", test });
const judge = (test: string): Proof => ({ file: "packages/attachment/src/judge.test.ts", test });
const hostile = (test: string): Proof => ({ file: "packages/attachment/src/judge-hostile.test.ts", test });

export const fileThreats: readonly Threat<AssetName, FlowName>[] = [
  {
    id: "T-FI-1",
    flow: "citizen-page",
    assets: ["service"],
    kind: "denial",
    says: "小さく見えて開くと大きくふくらむファイルで、しくみを止める",
    against: [
      {
        says: "大きさ・数・ふくらみ方の上限を、ふくらませながら確かめ、越えたところで止める",
        shown: [
          judge("ふくらむ圧縮ファイルは、ふくらませきる前に断る"),
          judge("大きさを偽った圧縮ファイルは、言った大きさのところで止めて断る"),
          judge("開くと大きすぎる画像は、小さなファイルでも断る"),
          judge("途中で切れたファイルと、でたらめなバイトは、どこで切れても落ちずに断る"),
        ],
      },
      {
        says: "どのバイトも一度だけ見る。長い繰り返しで、調べるしくみを待たせることはできない",
        shown: [
          hostile("一メガバイトの悪意のある並びも、同じ大きさのふつうのファイルと比べられる手間で見分ける"),
        ],
      },
      {
        says: "10MBと、同時に送れる数の上限があり、届き終わらないものは一日で消える",
        shown: [
          desk("大きすぎるファイル、言った大きさと違う部分、ほかの形のファイルは断り、何も残さない"),
          desk("届き終わらない書類は、一日たつと中身ごと消える"),
        ],
      },
    ],
  },
  {
    id: "T-FI-2",
    flow: "citizen-page",
    assets: ["rights", "words"],
    kind: "elevation",
    says: "名前を偽ったファイルや仕掛けのある書類で、相談員の端末を動かす",
    against: [
      {
        says: "中身で見分け、動くもの・埋め込まれたもの・のぞけないものを断る",
        shown: [
          judge("PDF・Word・JPEG・PNG は、名前ではなく中身で見分けて受け取る"),
          judge("SVG・HEIC・GIF・WebP は、別の保存のしかたを案内して断る"),
          judge("マクロ・埋め込み・外のひな形・入れ子の圧縮ファイルが入ったWordは断る"),
          judge("開くと動く・ほかのファイルを持つPDFは、書き方を変えても、圧縮の中に隠しても断る"),
        ],
      },
      {
        says: "読むソフトが読むとおりに読む。二通りに読めるもの、別の書き方や別の場所に隠したものも断る",
        shown: [
          hostile("外のひな形は、どう書いても、ボタンを押すリンクに見せかけても断る"),
          hostile(
            "命令を動かすWordの欄は、こまかく分けても、符号で書いても断る。外のものを引き込む要素も断る",
          ),
          hostile("読むソフトによって中身の変わる圧縮ファイルは断る"),
          hostile("動くPDFは、覚え書き・文字・部品の中身に隠して、そこから読ませても断る"),
          hostile("部品をまとめたところは、名のらなくても、重ねて詰めても、決まりの外の書き方でも見逃さない"),
        ],
      },
      {
        says: "ウイルスの調べが済むまでだれにも開かず、見つかれば中身を消す。調べが止まっていれば待つ",
        shown: [
          desk("ウイルスの見つかった書類は開けず、中身は消え、両方に知らせる。圧縮の中でも見つける"),
          desk("調べるしくみが止まっているあいだは待ち、開けず、時計がもう一度調べる"),
        ],
      },
      {
        says: "開くときは、動かない箱（sandbox）の中のダウンロードとして渡し、ページは絵としてだけ描く",
        shown: [desk("送った書類は相談のへやに並び、本人と担当だけが、送ったままの形で開ける")],
      },
    ],
    remains:
      "開いたときにウェブのページへ進むPDFと、まだ知られていない仕掛けは、調べでは見つからない。職員の端末の守りと合わせて防ぐ",
  },
  {
    id: "T-FI-3",
    flow: "citizen-page",
    assets: ["words"],
    kind: "disclosure",
    says: "書類の番号を知る人や、置き場に届く人が、中身を読む",
    against: [
      {
        says: "だれの書類かはセッションから決まり、担当でない職員・ほかの役割・ほかのページには開かない",
        shown: [desk("ほかの人の書類は、番号を知っていても、送ることも開くこともできない")],
      },
      {
        says: "中身は書類ごとの鍵で、名前はその人の鍵で封じ、場所に結びつける",
        shown: [
          desk("開いたことは、そのつど監査に残る。名前も中身も、台帳と置き場のどこにも開いたまま残らない"),
          desk("置き場の中身は、ほかの書類の所に移しても、入れかえても開かない"),
        ],
      },
      {
        says: "同意が取り消されると、職員には閉じる",
        shown: [
          desk("同意を取り消すと、書類もコメントも職員には閉じ、本人は読める。送ることはだれにもできない"),
        ],
      },
    ],
  },
  {
    id: "T-FI-4",
    flow: "citizen-page",
    assets: ["words"],
    kind: "disclosure",
    says: "写真に書き込まれた場所や機種から、住まいが分かる",
    against: [
      {
        says: "絵のほかは、預かる前に消す",
        shown: [
          judge("写真の撮影場所・機種・コメントは消え、向きだけが残る"),
          judge("場所を書いた部分が、絵の途中や終わりのあとにあっても消える"),
          judge("PNGの文字・時刻・Exifと、終わりのあとの中身は消える"),
        ],
      },
    ],
    remains: "PDFとWordに書き込まれた作成者の名は残る。本人が送ると決めた書類の一部として扱う",
  },
];
