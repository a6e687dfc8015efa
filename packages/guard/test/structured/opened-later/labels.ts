// What the values of the set opened later are called in forms and notes, and how a form lays a label beside a value.
import { lines } from "../../names/chance.ts";
import type { Valued } from "./values.ts";

export const labels: Readonly<Record<Exclude<Valued, "insurance">, readonly string[]>> = {
  phone: lines(
    "電話番号|TEL|ＴＥＬ|Tel|携帯|携帯電話|ケータイ番号|スマホの番号|連絡先電話番号|自宅電話|固定電話|勤務先電話|緊急連絡先|日中の連絡先|FAX|ファクス番号|お電話|でんわ番号|PHONE|Mobile|☎|📞|電話(携帯)|電話番号（ハイフンなし）|連絡が取れる番号|折り返し先|保護者の電話|親の携帯|SMSの番号|ﾃﾞﾝﾜ",
  ),
  mail: lines(
    "メール|メアド|Eメール|E-mail|メールアドレス|e-mail address|アドレス|連絡用メール|PCメール|携帯メール|✉|Mail|送信先|返信先|めあど|ﾒｰﾙ|電子メール|応募用アドレス",
  ),
  postal: lines(
    "郵便番号|〒|ゆうびん番号|ＺＩＰ|ZIP code|郵便番号（7桁）|Postal Code|送付先郵便番号|自宅の郵便番号|郵便番号 〒|ﾕｳﾋﾞﾝ番号",
  ),
  birth: lines(
    "生年月日|誕生日|お誕生日|生年月日（西暦）|生年月日(和暦)|DOB|Date of Birth|生まれた日|birthday|せいねんがっぴ|出生年月日|本人生年月日|子の生年月日|Birth",
  ),
  mynumber: lines(
    "マイナンバー|個人番号|個人番号（マイナンバー）|My Number|マイナンバーカードの番号|通知カードの番号|まいなんばー|マイナンバー12桁|マイナカード番号|扶養家族の個人番号|ﾏｲﾅﾝﾊﾞｰ|税と社会保障の番号（マイナンバー）",
  ),
  licence: lines(
    "運転免許証番号|免許証番号|免許番号|免許証No.|運転免許の番号|免許証の12桁|Driver's License No.|普通免許の免許証番号|免許証の「番号」欄|免許証の番号",
  ),
  passport: lines(
    "パスポート番号|旅券番号|パスポートNo|Passport No.|旅券の番号|パスポートの番号|Passport number|旅券No.",
  ),
  residence: lines(
    "在留カード番号|在留カードNo.|Residence Card No.|在留カードの番号|特別永住者証明書番号|在留カードの右上の番号|ざいりゅうカード番号",
  ),
  pension: lines(
    "基礎年金番号|年金番号|年金手帳の番号|ねんきん番号|基礎年金No.|国民年金番号|厚生年金の番号|基礎年金番号（10桁）|年金定期便の番号",
  ),
  employment: lines(
    "雇用保険被保険者番号|雇用保険番号|雇用保険の番号|被保険者番号（雇用保険）|雇用保険被保険者証の番号|失業保険の被保険者番号|離職票の被保険者番号|雇用保険No.|雇用保険の被保険者No",
  ),
  bank: lines(
    "口座番号|普通口座|普通預金|振込先口座|銀行口座|給与振込口座|肥後銀行 健軍支店 普通|熊本銀行（本店営業部）普通|みずほ銀行 普通預金 口座番号|口座No.|返金先の口座番号|ゆうちょ銀行 店番718 普通|当座|貯蓄口座の番号",
  ),
  card: lines(
    "カード番号|クレジットカード|クレカ番号|VISA|JCBカード|Mastercard|デビットカード番号|引き落としのカード|Card No.|クレジットカード番号(ハイフンあり)|決済カード番号|AMEX",
  ),
  sns: lines(
    "LINE ID|LINEのID|ラインID|インスタ|Instagram|Twitter|X(旧Twitter)|ツイッター|Facebook|TikTok|Discord|カカオトークID|Threads|Telegram|Skype名|Snapchat|WeChat ID|ＬＩＮＥ　ＩＤ|インスタのアカウント|Xのアカウント",
  ),
  address: lines(
    "住所|現住所|自宅|お住まい|本籍|届け先|居所|Address|住民票の住所|引越し先|帰省先|ご住所|郵送先|ｼﾞｭｳｼｮ",
  ),
};

/** {L} is the label, {V} the value. */
export const layouts = lines(
  '{L}：{V}|{L}:{V}|{L} {V}|{L}　{V}|{L}＝{V}|{L}→{V}|{L}⇒{V}|{L}は{V}|{L}は、{V}です|{L}/{V}|{L}\n{V}|{L}…{V}|▶{L} {V}|■{L}\n　{V}|【{L}】{V}|［{L}］ {V}|＜{L}＞{V}|・{L}：{V}|{L}「{V}」|{L}『{V}』|{L}（{V}）|({L}){V}|{L}｜{V}|{L}\t{V}|{L}:\r\n{V}|1. {L}: {V}|{V}（{L}）|{V}←{L}|{L} ={V}=|{L}：**{V}**|{L}:"{V}"|*{L}* {V}|{L}が{V}でした|{L}、{V}|{L}―{V}|〈{L}〉\n{V}\n',
);

/** Before and behind what is written. */
export const openings = lines(
  "||||お世話になっております。|先ほどお電話した者です。|（再送）|申込内容の確認です\n|相談員さんへ\n|すみません、追記です。|【2回目】|お名前は伏せますが、|先週の面談の続きです。\n|はい。|登録情報です↓\n|ＦＹＩ ",
);
export const closings = lines(
  "||||。|です。|。以上です|\n以上、よろしくお願いいたします。|！|（訂正しました）|\n--\n返信不要です|。確認してください|。まちがえて送りました|\n※取り扱い注意|。9時以降にお願いします|♪",
);
