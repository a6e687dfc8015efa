// What could go wrong inside the house: in the ledger, in the audit and in the logs.
import type { Proof } from "../proof.ts";
import type { AssetName, FlowName } from "./house.ts";
import type { Threat } from "./model.ts";

const vault = (test: string): Proof => ({ file: "packages/store/src/open/vault.test.ts", test });
const shred = (test: string): Proof => ({ file: "packages/store/src/open/shred.test.ts", test });
const keyWork = (test: string): Proof => ({ file: "packages/store/src/key-work/key-work.test.ts", test });
const ledger = (test: string): Proof => ({ file: "packages/store/src/ledger.test.ts", test });
const tree = (test: string): Proof => ({ file: "packages/crypto/src/tree/tree.test.ts", test });
const note = (test: string): Proof => ({ file: "packages/crypto/src/note/note.test.ts", test });
const clue = (test: string): Proof => ({ file: "packages/crypto/src/clue.test.ts", test });
const search = (test: string): Proof => ({ file: "apps/api/test/search.test.ts", test });
const log = (test: string): Proof => ({ file: "packages/domain/src/log.test.ts", test });

export const insideThreats: readonly Threat<AssetName, FlowName>[] = [
  {
    id: "T-LE-1",
    flow: "ledger",
    assets: ["words"],
    kind: "disclosure",
    says: "台帳や控えを丸ごと持ち出される",
    against: [
      {
        says: "言葉も名前も、人ごとの鍵で封じてからしか書かない",
        shown: [
          vault("言葉も名前も、表にもデータのファイルにも、そのままでは残らない"),
          {
            file: "apps/api/test/audit.test.ts",
            test: "書かれた言葉は、台帳のファイルにも、ログにも、そのままの形では一つもない",
          },
        ],
      },
    ],
  },
  {
    id: "T-LE-2",
    flow: "ledger",
    assets: ["words", "identity"],
    kind: "tampering",
    says: "封を別の人・別の欄・前の版と入れ替える",
    against: [
      {
        says: "封は、表・記録・欄・版と結びついていて、動かすと開かない",
        shown: [
          vault("よその封を持ってきても、開かない"),
          vault("前の版の封を戻しても、開かない"),
          vault("ほかの人の鍵を自分の鍵の所に置いても、開きも封じもしない"),
        ],
      },
    ],
  },
  {
    id: "T-LE-3",
    flow: "ledger",
    assets: ["record"],
    kind: "repudiation",
    says: "記録を残さずに、書いたり読んだりする",
    against: [
      {
        says: "変更と理由は一つの取引で、記録が書けなければ何も起きない",
        shown: [
          ledger("一つでも通らなければ、ほかの変更も、なぜの記録も残らない"),
          vault("誰が開けたかを書けなければ、何も開かない"),
        ],
      },
    ],
  },
  {
    id: "T-LE-4",
    flow: "ledger",
    assets: ["keys"],
    kind: "disclosure",
    says: "鍵がログや記録に出る",
    against: [
      {
        says: "鍵は文字にしても中身が出ない入れ物で持つ",
        shown: [{ file: "packages/crypto/src/decrypt.test.ts", test: "鍵は文字にしても中身が出ない" }],
      },
    ],
  },
  {
    id: "T-LE-8",
    flow: "ledger",
    assets: ["words", "keys"],
    kind: "disclosure",
    says: "持ち出された控えが、消したはずの人の内容ごと、あとから開かれる",
    against: [
      {
        says: "人ごとの鍵は別の表にあり、二人の職員が壊せば、どの写しも開かない",
        shown: [
          shred("壊した鍵では、台帳に残る封も、控えから戻した封も、何一つ開かない"),
          shred("鍵の控えを戻しても、台帳の跡があるかぎり、鍵は生き返らない"),
        ],
      },
    ],
    remains: "鍵の控えが残る七日のうちに、台帳と鍵の控えの両方を盗まれた場合は開きうる",
  },
  {
    id: "T-LE-9",
    flow: "ledger",
    assets: ["keys"],
    kind: "disclosure",
    says: "鍵束の鍵や人ごとの鍵が漏れたおそれがあるのに、替えられない",
    against: [
      {
        says: "動かしたまま、全員の鍵を包み直し、内容の封も替えられる",
        shown: [
          keyWork("鍵束を新しくして、途中で強制終了されても、続きから全部の鍵を一度ずつ包み直す"),
          keyWork("封を新しい鍵に替えるあいだに書かれた言葉は、失われも重なりもしない"),
        ],
      },
    ],
  },
  {
    id: "T-LE-10",
    flow: "ledger",
    assets: ["identity"],
    kind: "disclosure",
    says: "相談を探す手がかりから、だれが相談しているかを読み取られる",
    against: [
      {
        says: "手がかりは一つずつ別の乱数と鍵つきハッシュで印し、相談の番号も封じて、千二十四の棚に混ぜて置く。同じ名前の二人にも、棚のほかに同じ所がない。棚の大きさから分かるのは、よくある名前があることだけ",
        shown: [
          clue("同じ名前の二人の手がかりは、置かれた棚のほかに同じ所がない"),
          clue("作った手がかりは、同じ形と同じ鍵でだけ読める"),
          search("台帳のファイルには、名前も読みも番号も、そのままでは残らない"),
        ],
      },
      {
        says: "置き場所の一覧はその人の鍵で封じ、消去のときは、鍵を壊す取引で手がかりも消す",
        shown: [search("鍵が壊れると、手がかりもその取引で消え、台帳に一つも残らない")],
      },
      {
        says: "見つかるのは、もともと開ける相談だけで、探したことは毎回記録に残り、問い合わせの中身は残さない",
        shown: [
          search("ほかの相談員の相談は見つからず、相談責任者と頼まれた人には見つかる"),
          search("名前・読み・はじめ・電話番号で見つかり、開けたことが一件ずつ記録される"),
          search("半端な語とマイナンバーは断り、問い合わせの中身は、どこにも残らない"),
        ],
      },
    ],
  },
  {
    id: "T-LE-5",
    flow: "ledger",
    assets: ["record"],
    kind: "tampering",
    says: "監査の記録を、あとから書き換える・消す・並べ替える",
    against: [
      {
        says: "木の根に署名して市へ渡し、続きであることを証明する",
        shown: [
          tree("どの二つの大きさのあいだでも、続きであることの証明が通り、書き換えた過去では通らない"),
          note("一字でも変わった文・署名・形は通らない"),
        ],
      },
    ],
  },
  {
    id: "T-LE-6",
    flow: "ledger",
    assets: ["words", "service"],
    kind: "denial",
    says: "同時の書き込みが重なり、だれかの言葉が失われる",
    against: [
      {
        says: "版を確かめてから書き、負けたほうには知らせて文を残す",
        shown: [
          ledger("同じ記録を同時に二十人が変えても、通るのは一人だけ"),
          {
            file: "apps/api/test/staff.test.ts",
            test: "二人が同時に返信すると、一人の返信だけが届き、もう一人は知らされる",
          },
        ],
      },
    ],
  },
  {
    id: "T-LE-7",
    flow: "ledger",
    assets: ["words"],
    kind: "elevation",
    says: "LINEの側のLambdaを破り、そこから個人情報を書く・読む",
    against: [
      {
        says: "LINEの側の台帳は個人の欄を書けず、開けるコードも鍵も持たない",
        shown: [
          vault("LINE側の帳簿は、個人情報を書けない"),
          { file: "infra/src/bundles.test.ts", test: "人の側は、LINEを呼ぶコードを持たない" },
        ],
      },
    ],
  },
  {
    id: "T-LG-1",
    flow: "log",
    assets: ["words", "identity"],
    kind: "disclosure",
    says: "不具合の文に入った値が、ログに出る",
    against: [
      {
        says: "ログに書けるのは名前と数だけで、文はどこにも入らない",
        shown: [log("知らない欄は書かれず、長い言葉は切られる")],
      },
    ],
  },
  {
    id: "T-LG-2",
    flow: "log",
    assets: ["record"],
    kind: "tampering",
    says: "改行や端末の合図を送り込み、ログを偽る",
    against: [
      {
        says: "一行はASCIIだけにし、知らない字は「?」にする",
        shown: [log("改行・制御・端末の合図・向きを変える文字が紛れても、一行のまま、ただの文字になる")],
      },
    ],
  },
  {
    id: "T-LG-3",
    flow: "log",
    assets: ["record"],
    kind: "repudiation",
    says: "機械ごとに時刻が違い、順を確かめられない",
    against: [
      {
        says: "時刻の作り方は一つで、どの機械でも日本時間とエポックの両方を書く",
        shown: [
          {
            file: "packages/domain/src/zones.test.ts",
            test: "UTC・ニューヨーク・コルカタ・東京のどの機械でも、記録と画面の時刻は一字も違わない",
          },
        ],
      },
      {
        says: "時計のずれを外の基準と5分ごとに比べ、決まりを超えれば市へ知らせる",
        shown: [
          {
            file: "apps/api/test/time.test.ts",
            test: "合っているあいだは1時間に一度だけ書き、ずれるとその場で書いて、市へ一度だけ知らせる",
          },
        ],
      },
    ],
  },
];
