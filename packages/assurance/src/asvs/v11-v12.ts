// ASVS chapters 11 and 12: cryptography, and the roads between the parts.
import { doc, gap, met, none, type Row } from "./row.ts";
import { botEnv, cbom, ciphers, decrypt, hash, lineAccount, seal, signed } from "./shown.ts";

const tampered = "二十三種類の改ざんを百回ずつ、すべて断り、手を加えないものは開く";
const unknown = "知らない暗号方式の番号は開かない";
const edge = "入口（API Gateway・CloudFront）の構成がコードになっていない";

export const cryptography: readonly Row[] = [
  doc(
    "V11.1.1",
    "鍵の決まりの文書",
    "鍵の束・人ごとの鍵・欄の封の三段と、作る・替える・消すの決まり",
    "packages/crypto/README.md",
  ),
  met(
    "V11.1.2",
    "暗号の一覧",
    "使う方式と、その場所・強さの一覧を、プログラムから作る（npm run cbom）",
    cbom("目録は CycloneDX 1.6 の形で、方式も鍵も一つずつ載る"),
    cbom("使っている方式には、どれも使っているファイルがある"),
  ),
  met(
    "V11.2.1",
    "確かめられた実装",
    "Nodeの暗号だけを、一つの部屋でだけ使う",
    ciphers("暗号は packages/crypto だけにあり、一覧にない方式の名前はどこにもない"),
  ),
  met(
    "V11.2.2",
    "方式を替えられる",
    "封には方式と鍵の番号がある",
    seal("暗号文は方式番号と鍵の番号で始まり、本文を含まない"),
    seal(unknown),
  ),
  met(
    "V11.2.3",
    "128ビット以上の強さ",
    "AES-256・SHA-256・HMAC-SHA-256・Ed25519・ES256だけ",
    decrypt("NIST GCM vector $tag"),
    signed("RFC 8032 の例と同じ鍵と署名になり、通る"),
  ),
  met("V11.3.1", "弱い方式を使わない", "GCMだけ", seal(unknown)),
  met("V11.3.2", "許した方式だけ", "AES-256-GCM（電子政府推奨暗号リスト）", decrypt("NIST GCM vector $tag")),
  met(
    "V11.3.3",
    "書き換えに気づく",
    "場所と版を結びつけた認証つきの封",
    seal(tampered),
    seal("場所の区切りをずらしても、同じ場所にはならない"),
  ),
  met("V11.4.1", "ハッシュは許したものだけ", "SHA-256だけ", hash("SHA-256 of FIPS 180-4, base64url")),
  gap("V11.4.2", "パスワードの保管", "パスワードはCognitoだけが持つ。そのユーザープールのCDKがまだない"),
  met("V11.4.3", "署名のハッシュの長さ", "256ビット以上", signed("RFC 8032 の例と同じ鍵と署名になり、通る")),
  none("V11.4.4", "パスワードから鍵を作る", "パスワードから鍵を作る所がない"),
  met("V11.5.1", "乱数", "暗号用の乱数から256ビット", hash("合い札は毎回違い、256ビットある")),
  met(
    "V11.6.1",
    "鍵と署名の方式",
    "Ed25519とES256だけ。弱い鍵と二つ目の署名を断る",
    signed("同じ文への二つ目の署名（S に位数を足したもの）や、小さな位数の鍵は通らない"),
  ),
];

export const communication: readonly Row[] = [
  gap("V12.1.1", "TLSの版", edge),
  gap("V12.1.2", "暗号の組み合わせ", edge),
  none("V12.1.3", "mTLSの証明書", "mTLSを使わない"),
  gap("V12.2.1", "外との通信はTLSだけ", edge),
  gap("V12.2.2", "公に信頼された証明書", edge),
  met(
    "V12.3.1",
    "出入りの通信の暗号化",
    "LINE・AWS・サインインのしくみへはhttpsだけ。平文は同じ機械の中だけ許す",
    botEnv("足りない設定と形の違う設定を、値を出さずに、すべて名前で言う"),
  ),
  met(
    "V12.3.2",
    "証明書の確かめ",
    "Nodeの標準の確かめを切らない。つながらなければ送らない",
    lineAccount("つながる前に断られたら「まだ送っていない」、途中で切れたら「分からない」"),
  ),
  gap("V12.3.3", "内側の通信の暗号化", "LambdaからDynamoDBとKMSへの道の構成がコードになっていない"),
  gap("V12.3.4", "内側の証明書", "同じ（AWSの端点の証明書による）"),
];
