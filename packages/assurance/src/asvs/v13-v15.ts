// ASVS chapters 13, 14 and 15: configuration, data, and how it is built.
import { doc, gap, met, none, type Row } from "./row.ts";
import {
  attempts,
  botEnv,
  bundles,
  canaries,
  citizen,
  citizenRpc,
  clear,
  fuzz,
  hear,
  journey,
  keyFile,
  lineAccount,
  mailClear,
  pump,
  rates,
  services,
  site,
  staff,
  structured,
  vault,
} from "./shown.ts";

const cached = "しまわれた画面を読む（cache）：どの答えも、断りも失敗も、しまわれず、よそに埋め込めない";
const mass = "余計な欄を足す（mass assignment）：変える手続きはどれも、してよい人からでも、知らない欄を断る";
const nowhere = "書いた値は、LINEへの送信・断りの文・ログ・メール・台帳の生のファイルに、一つもない";
const aws = "AWSの構成（CDK）がまだない";

export const configuration: readonly Row[] = [
  doc(
    "V13.1.1",
    "通信の相手の一覧",
    "出ていく相手は、LINE・AWS・サインインのしくみ・メールだけ",
    "packages/assurance/src/threats/house.ts",
  ),
  gap("V13.2.1", "裏側どうしの認証", "Lambdaごとの役割（IAM）がコードになっていない"),
  met(
    "V13.2.2",
    "要るだけの権限",
    "一つのLambdaに一つの束と一つの役割。LINEの側は個人の鍵を受け取らない",
    services("LINEの側は、個人の鍵も照合の鍵も、監査の鍵も受け取らない"),
    bundles("LINEの側には、個人の封を開けるコードがない"),
  ),
  met(
    "V13.2.3",
    "初めからの合言葉を使わない",
    "鍵も合言葉も、初めに乱数で作る",
    keyFile("初めに五つの鍵ができ、二度目は同じ鍵のまま"),
  ),
  met(
    "V13.2.4",
    "呼んでよい相手の一覧",
    "相手は設定の決まった欄だけで、日本の外の地域は名のれない",
    botEnv("日本の外の地域は、名のることもできない"),
  ),
  met(
    "V13.2.5",
    "サーバーが読み込む相手の一覧",
    "同じ。ページはCSPで相手を限る",
    site("each answer carries the security headers"),
  ),
  gap("V13.3.1", "秘密の置き場（KMS・Secrets Manager）", aws),
  met(
    "V13.3.2",
    "秘密への権限",
    "宛先の鍵は送信係だけ、個人の鍵は人の側だけ",
    bundles("LINEの宛先を開けられるのは courier だけ"),
    services("LINEの側は、個人の鍵も照合の鍵も、監査の鍵も受け取らない"),
  ),
  met(
    "V13.4.1",
    "版の管理の情報を出さない",
    "配るのは束と静的なページだけ",
    site("nothing beside the folder is served, and nothing is taken"),
  ),
  met(
    "V13.4.2",
    "調べるための仕掛けを出さない",
    "失敗の中身を返さず、束に試験の部品が入らない",
    bundles("the listing of Lambdas is the privacy argument: these, and no others"),
  ),
  met(
    "V13.4.3",
    "一覧を見せない",
    "ファイルの一覧を返す所がない",
    site("every place inside the page is the page; a file that is not there is missing"),
  ),
  met(
    "V13.4.4",
    "TRACEを使わせない",
    "ページはGETとHEADだけ、APIは決まった方法だけ",
    site("nothing beside the folder is served, and nothing is taken"),
  ),
  doc(
    "V13.4.5",
    "内部の文書と見張り口",
    "動いているかを答える口（/healthz）だけで、中身を言わない",
    "apps/api/README.md",
  ),
];

export const data: readonly Row[] = [
  met(
    "V14.1.1",
    "大切なデータの分類",
    "どの欄も、データの地図の分類を持たなければ書けない",
    canaries("台帳に残ったどの項目も、データの地図にある"),
  ),
  doc(
    "V14.1.2",
    "分類ごとの守り方の文書",
    "分類ごとに、鍵・封・読める人・期間がある",
    "packages/desk/src/data-map/classes.ts",
  ),
  met(
    "V14.2.1",
    "URLに大切なものを入れない",
    "合言葉は見出しと本文だけ。リンクの印は # の後か一度きり",
    citizenRpc("the session token travels in the header alone, and nothing of it in the address"),
    mailClear("メールの目録の文は、どれも番人を通り、リンクは #のうしろにだけある"),
    canaries(nowhere),
  ),
  met("V14.2.2", "途中にしまわない", "どの答えも no-store", attempts(cached)),
  met(
    "V14.2.3",
    "よそへ渡さない",
    "LINEにもメールにも、千人の値は一つも出ない",
    canaries(nowhere),
    clear("承認されていても、個人情報があれば種類だけを言って止める"),
  ),
  met(
    "V14.2.4",
    "分類どおりの守り",
    "内容は封じ、開けることは必ず記録する",
    vault("言葉も名前も、表にもデータのファイルにも、そのままでは残らない"),
    vault("誰が開けたかを書けなければ、何も開かない"),
  ),
  met(
    "V14.3.1",
    "サインアウトで画面から消す",
    "サインアウトのあとは何も読めない",
    journey("サインアウトすると、その画面では何も読めない"),
  ),
  met("V14.3.2", "ブラウザにしまわせない", "no-store", attempts(cached)),
  gap(
    "V14.3.3",
    "ブラウザの置き場に大切なものを置かない",
    "下書きは本人の鍵で封じ、鍵は置かない。メールから開いた画面だけは、開き直しても続くよう、そのタブが閉じるまで、合い札と鍵をそのタブの置き場に置く",
  ),
];

export const architecture: readonly Row[] = [
  gap("V15.1.1", "部品の直しの期限の文書", "脆弱性ごとの期限（SP-セ）の文書がまだない"),
  gap(
    "V15.1.2",
    "部品の一覧（SBOM）",
    "SBOMの出力（SP-エ）がまだない。版は package-lock.json で固定している",
  ),
  doc(
    "V15.1.3",
    "重い仕事の文書",
    "重い仕事（公開前の照合、台帳の流れ）と、その上限",
    "packages/desk/README.md",
  ),
  gap("V15.2.1", "直しの期限を守る", "期限の文書がまだない"),
  met(
    "V15.2.2",
    "重い仕事への備え",
    "時間は長さに比例し、並びは三十二までで、失敗したものは脇に置く",
    structured("仕事の相談のふつうの文は、0.5％も止めない"),
    pump("必ず失敗する一つは六度試して脇に置き、その人の次も、まとめて渡した隣も届く"),
    rates("送る速さは、LINEの上限より下で止まり、時がたてばまた送れる"),
  ),
  met(
    "V15.2.3",
    "要らない働きを入れない",
    "束に入ってよいファイルを、束の中身で確かめる",
    bundles("the listing of Lambdas is the privacy argument: these, and no others"),
    bundles("市民のページと相談員の画面には、サーバーのコードが入らない"),
  ),
  met(
    "V15.3.1",
    "要る欄だけを返す",
    "答えは画面ごとの形で作り、記録をそのまま返さない",
    staff("ほかの相談員の担当は、開くことも、返信も、終了もできず、名前も見えない"),
  ),
  met(
    "V15.3.2",
    "外への呼び出しで移されない",
    "決まった相手だけを呼び、状態の番号だけで決める",
    lineAccount("結果は、LINEの状態番号だけで決める"),
  ),
  met("V15.3.3", "余計な欄を書かせない", "閉じた形の入力だけを受ける", attempts(mass)),
  none(
    "V15.3.4",
    "もとの住所を正しく渡す",
    "呼ぶ人の住所（IP）を、記録にも判断にも使わない。速さの制限は入口のWAFが行う",
  ),
  met(
    "V15.3.5",
    "型の取り違え",
    "外からのものは形を確かめてから型をつけ、=== だけを使う",
    hear("どんな形のJSONが来ても、投げない"),
  ),
  met(
    "V15.3.6",
    "原型の汚染",
    "自分の欄だけを見て（hasOwn）、知らない名の欄を写さない",
    fuzz("でたらめな本文を四千通読んでも、投げず、まともな出来事をひとつも落とさない"),
    attempts(mass),
  ),
  met(
    "V15.3.7",
    "同じ名の欄の重なり",
    "入力は一つのJSONだけで、まとめ呼びも断る",
    citizen("一つの呼び出しに、いくつもの手続きは載せられない"),
  ),
];
