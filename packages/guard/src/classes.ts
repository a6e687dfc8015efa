// The classes of personal data the guard knows, with the names people read.
export const personalClasses = {
  name: "氏名",
  address: "住所",
  phone: "電話番号",
  mail: "メールアドレス",
  postal: "郵便番号",
  birth: "生年月日",
  mynumber: "マイナンバー",
  licence: "運転免許証の番号",
  passport: "旅券番号",
  residence: "在留カードの番号",
  pension: "基礎年金番号",
  employment: "雇用保険の被保険者番号",
  insurance: "健康保険証の記号・番号",
  bank: "口座番号",
  card: "クレジットカードの番号",
  sns: "LINEやSNSのID",
  sensitive: "病歴・障害・前科など",
} as const;

export type PersonalClass = keyof typeof personalClasses;

/** One place in a text: UTF-16 offsets into the text as it was given, `to` exclusive. Never the value itself. */
export type Finding = { readonly class: PersonalClass; readonly from: number; readonly to: number };
