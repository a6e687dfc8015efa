// ASVS chapters 3, 4 and 5: the pages in a browser, the APIs, files.
import { doc, gap, met, none, type Row } from "./row.ts";
import {
  attempts,
  botServer,
  built,
  citizen,
  citizenRpc,
  door,
  mailbox,
  signIn,
  site,
  staff,
} from "./shown.ts";

const cookieRules = "サインインのクッキーは、この機械だけに結びつき、画面のプログラムからは読めない";
const cached = "しまわれた画面を読む（cache）：どの答えも、断りも失敗も、しまわれず、よそに埋め込めない";
const csrf = "よその画面から送らせる（CSRF）：職員の手続きは、相談員の画面からのほかは、読むものも断る";
const noSockets = "WebSocketを使わず、短い間隔の問い合わせで新しいものを知る";
const noGraph = "GraphQLを使っていない";
const noUploads = "ファイルを受け取る手続きがまだない（相談の添付は、受け取る形とともに別に加える）";

export const frontend: readonly Row[] = [
  met(
    "V3.2.1",
    "答えを別のものとして描かせない",
    "APIの答えはnosniffとCSP（default-src 'none'）つきで、それだけでは何も描けない",
    attempts(cached),
  ),
  met(
    "V3.2.2",
    "文字は文字として描く",
    "画面はReactの文字としてだけ描き、HTMLを差し込む所がない",
    mailbox("a letter made of HTML is shown as text: nothing runs, nothing is fetched"),
  ),
  met("V3.3.1", "クッキーのSecure", "__Host-とSecureをつける", door(cookieRules)),
  met(
    "V3.3.2",
    "クッキーのSameSite",
    "Laxで、変える手続きは出所も確かめる",
    door(cookieRules),
    attempts(csrf),
  ),
  met("V3.3.3", "クッキーの__Host-", "どのクッキーにもつける", door(cookieRules)),
  met("V3.3.4", "クッキーのHttpOnly", "どのクッキーにもつける", door(cookieRules)),
  met(
    "V3.4.1",
    "HSTS（2年、下の名も）",
    "APIのどの答えにもつける。静的なページはCloudFrontが同じ見出しをつける（その設定はV12の行）",
    attempts(cached),
  ),
  met(
    "V3.4.2",
    "CORSの出所は決まった値",
    "相談員の画面と市民のページの、それぞれ一つの出所だけ",
    citizen("1 MiB を超える本文は 413、ほかの出所からの呼び出しは CORS が許さない"),
    staff("よその出所からの変更は、クッキーがあっても断る"),
  ),
  met(
    "V3.4.3",
    "CSP",
    "default-src 'none' から始め、自分の筋書きだけを許す",
    site("each answer carries the security headers"),
    attempts(cached),
  ),
  met(
    "V3.4.4",
    "nosniff",
    "ページにもAPIにもつける",
    site("each answer carries the security headers"),
    attempts(cached),
  ),
  met(
    "V3.4.5",
    "Referrer-Policy",
    "no-referrer",
    site("each answer carries the security headers"),
    attempts(cached),
  ),
  met(
    "V3.4.6",
    "frame-ancestors",
    "相談員の画面とAPIはどこにも埋め込めない。市民のページも、LINEのほかには埋め込めない",
    attempts(cached),
    signIn("サインインの画面は、よその画面の中に出ず、その場に書いた筋書きを動かさない"),
  ),
  met(
    "V3.5.1",
    "CSRF（事前の問い合わせに頼らない所）",
    "職員の手続きは、読むものも、相談員の画面の出所からだけ。市民のAPIはクッキーを使わない",
    attempts(csrf),
    citizenRpc("the session token travels in the header alone, and nothing of it in the address"),
  ),
  met("V3.5.2", "事前の問い合わせを避けた呼び出し", "形の違うContent-Typeでも出所で断る", attempts(csrf)),
  met("V3.5.3", "変える手続きはPOSTだけ", "GETで変える手続きを呼ぶと405", attempts(csrf)),
  doc(
    "V3.5.4",
    "別のアプリは別の名",
    "相談員の画面、市民のページ、職員のAPI、市民のAPIは、それぞれの名で開く",
    "README.md",
  ),
  none("V3.5.5", "postMessageの相手", "postMessageで受け取る所がない"),
  doc("V3.7.1", "古い画面技術を使わない", "今のブラウザの標準だけを使う", "apps/admin/package.json"),
  met(
    "V3.7.2",
    "よその場所への自動の移動",
    "戻り先は自分の画面の中だけで、外へは移さない",
    attempts("よその場所へ飛ばす（open redirect）：戻り先は、この画面の中の道だけ"),
    door("戻り先によその場所を言われても、相談員の画面の入口へ帰る。同じ戻りは二度使えない"),
  ),
];

export const api: readonly Row[] = [
  met("V4.1.1", "Content-Typeと文字の種類", "JSONかUTF-8の文字だけを返す", attempts(cached)),
  gap(
    "V4.1.2",
    "APIはhttpからhttpsへ移さない",
    "入口（API GatewayはHTTPSだけを開く）の構成がコードになっていない",
  ),
  met(
    "V4.1.3",
    "中継の見出しを利用者が書き換えられない",
    "中継の見出し（X-Forwarded-* など）を、何の判断にも使わない。出所を偽っても断る",
    attempts(csrf),
  ),
  met(
    "V4.2.1",
    "HTTPの区切り（request smuggling）",
    "大きすぎる本文の残りは次の求めとして読まず、線を切る。長さを言わない本文も同じに受ける",
    botServer("長さを言わずに届く本文も、同じように受け取る"),
    botServer("大きすぎる本文は、長さを言っても言わなくても413"),
  ),
  none("V4.3.1", "GraphQLの重い問い", noGraph),
  none("V4.3.2", "GraphQLの内観", noGraph),
  none("V4.4.1", "WSS", noSockets),
  none("V4.4.2", "WebSocketの出所", noSockets),
  none("V4.4.3", "WebSocketのトークン", noSockets),
  none("V4.4.4", "WebSocketのトークンの受け渡し", noSockets),
];

export const files: readonly Row[] = [
  none("V5.1.1", "受け取るファイルの文書", noUploads),
  met(
    "V5.2.1",
    "大きさの上限",
    "ファイルは受け取らず、本文は1 MiBまで",
    citizen("1 MiB を超える本文は 413、ほかの出所からの呼び出しは CORS が許さない"),
  ),
  none("V5.2.2", "拡張子と中身の一致", noUploads),
  none("V5.2.3", "圧縮ファイルの展開後の大きさ", noUploads),
  none("V5.3.1", "上げられたファイルの実行", noUploads),
  met(
    "V5.3.2",
    "ファイルの道を利用者の言葉から作らない",
    "静的なページの外は返さない。ほかに道を作る所はない",
    site("nothing beside the folder is served, and nothing is taken"),
    mailbox("letters are there after a restart, and a made-up id leads nowhere"),
  ),
  none("V5.4.1", "利用者のファイル名", noUploads),
  met(
    "V5.4.2",
    "渡すファイルの名",
    "CSVの名は決まった言葉だけで、利用者の言葉を入れない",
    built("ページには、埋め込みのスクリプトも、よその場所を指すものもない"),
  ),
  none("V5.4.3", "ウイルスの検査", noUploads),
];
