// The words that say what a number is, found once a text; a number is judged by the label nearest to it.

import type { PersonalClass } from "../classes.ts";
import { headed, headedIn } from "../headed.ts";
import type { Dense } from "./view.ts";

/** `other` names numbers of no person: orders, job offers, offices. */
export type Kind = PersonalClass | "code" | "mark" | "other";
export type Label = {
  readonly kind: Kind;
  /** Of 記号: the paper that it was last spoken of. */
  readonly of?: Kind;
  /** It says 番号 itself. */
  readonly numbered?: true;
  readonly from: number;
  readonly to: number;
};

/** In hiragana, without blanks. Where two begin alike the first wins, so the longer stands first. */
const words: readonly (readonly [Kind, string])[] = [
  [
    "other",
    "求人(?:票)?(?:の)?番号|事業所番号|(?:ご?注文|送り?状|荷物|宅配|貨物|受注|発注|受付|予約|整理|管理|伝票|追跡|問い?合わ?せ|商品|製品|品番|型番|会員|社員|学籍|受験|製造|しりある|ろっと|見積|請求書?|領収書?|契約|許可|届出|登録|法人|承認|認定|案件|物件|部屋|資料|文書|いべんと)(?:の)?(?:番号|no\\.?|id|こーど)|品番|型番|isbn|jan|jis|iso|いんぼいす",
  ],
  [
    "mynumber",
    "まいなんばー(?:かーど)?|まいなんばあ|mynumber(?:card)?|my-number|個人番号(?:かーど)?|まいなちゃん(?:かーど)?|まいなかーど|まいな(?=番号|の|は|:|が|[0-9])|通知かーど",
  ],
  [
    "residence",
    "在留(?:資格)?(?:かーど)?|ざいりゅう(?:しかく)?(?:かーど)?|外国人登録|特別永住者?証明書?|zairyu|residencecard",
  ],
  [
    "licence",
    "(?:運転)?免許(?:証)?|めんきょ(?:しょう)?|どらいば-?ー?ず?-?らいせんす|運転経歴証明書?|driver'?slicen[cs]e|licen[cs]e",
  ],
  ["passport", "旅券|ぱすぽーと|passport"],
  ["pension", "(?:基礎|厚生|国民)?(?:年金|ねんきん)(?:手帳|証書)?(?:の)?(?:記号)?"],
  [
    "employment",
    "(?:雇用保険|失業保険|雇保|離職票(?:-?[12])?の?(?=被保険者))の?(?:被保険者証?)?|雇用保険証|こようほけん|しつぎょうほけん",
  ],
  [
    "insurance",
    "保険者証?|高齢受給者証?|受給資格者証|医療保険|共済組合員?証?|(?:健康|国民健康|国保|介護|後期高齢者?|社会|共済)?(?:医療)?保険者?証の?(?:記号)?・?|被保険者(?:証|記号)?|健康保険|国民健康保険|後期高齢|介護保険|けんぽ|健保|国保|社保|社会保険|けんこうほけん(?:しょう)?|ほけんしょう(?:の?きごう)?|資格確認書|組合員証|枝番",
  ],
  [
    "card",
    "くれじっと(?:かーど)?|くれか|でびっと(?:かーど)?|かーどの?(?:番号|no(?![a-z]))|visa|びざかーど|ますたーかーど|mastercard|jcb|amex|あめっくす|だいなーす|diners(?:club)?|americanexpress|楽天かーど|いおんかーど|三井住友かーど|creditcard|cardn(?:o|umber)|ぷりぺいど(?:かーど)?",
  ],
  ["code", "せきゅりてぃ-?こーど|cvv2?|cvc2?|暗証番号"],
  [
    "bank",
    "ゆうちょ(?:銀行)?|(?<!献血|血液|人材)銀行|信用金庫|信金|信組|信用組合|農協|貯金|労金|労働金庫|口座|こうざ|普通(?:預金|口座)|普通(?!・?(?:準?中型|大型|準中|自動|二輪|at))(?=[はのがをへとも]|って|です|これ|お(?:伝|知)|に(?:関|つ)|no(?![a-z])|[^ぁ-ん一-鿿a-z]|是|$)|\\(普\\)|当座|貯蓄預金|支店|店番(?:号)?|振り?込み?先?|通帳|金融機関|郵便局|(?:bank)?account(?:number|no)|(?<=[^a-z])bank(?=[^a-z])",
  ],
  ["postal", "〒|郵便|ゆうびん|post(?:al)?-?(?:code)?(?![a-mo-z])|zip(?:code)?"],
  ["mark", "記号|きごう"],
  [
    "phone",
    "電話|でんわ|家電|けいばん|折り?返し先?|しょーとめーる|(?<![a-z])sms|携帯(?:電話)?|けいたい|けーたい|すまほ|telephone|phone|tel|(?:fax|ふぁっくす|ふぁくす)(?!する|した|して|しま)|(?<![a-z])(?:mobile|cell)(?:phone)?|(?<![a-z])call(?![a-z])|連絡(?:先|(?=は|→|:|=))|自宅電話|直通|内線|☎|☏|📞|📱|📲|ふりーだいやる|whatsapp",
  ],
  [
    "birth",
    "生年月日|せいねんがっぴ|d[.]o[.]b[.]?|(?<![一-鿿ぁ-ん])生(?:(?=の記入)|(?![一-鿿ぁ-ん]))|誕生年月日|誕生日|たんじょうび|ばーすでー|生まれ|うまれ|birth(?:day|date)?|dateofbirth|dob(?:no)?(?![a-gi-lnop-qu-z])|生年|出生(?:日)?|born",
  ],
];

const all = words.map(([, alternatives]) => `(${alternatives})`).join("|");
/** Every sign that a word can begin with, and some more. */
const heads = Array.from(all.matchAll(/[|(:?]([^|()?:\\[\]<=!号])/gu), ([, sign = ""]) => sign);
const anyLabel = headed(words.map(([, some]) => some).join("|"), ["(", ...heads]);
const grouped = new RegExp(`(?:${all})`, "y");

/** A word is of one kind wherever it stands: looked up once for each way it is written. */
function kindOf(word: string, text: string, at: number): Kind | undefined {
  const known = kinds.get(word);
  if (known !== undefined) return known;
  grouped.lastIndex = at;
  const found = grouped.exec(text)?.findIndex((part, group) => group > 0 && part !== undefined) ?? 0;
  const kind = words[found - 1]?.[0];
  if (kind !== undefined && kinds.size < 2048) kinds.set(word, kind);
  return kind;
}

const kinds = new Map<string, Kind>();

const tail = /の?(?:番号|ばんごう)/y;

type Place = { readonly from: number; readonly to: number };

/** The labels that may name one of the numbers, in order: words with no number near are not looked at. */
export function labelsNear({ text, where }: Dense, numbers: readonly Place[]): Label[] {
  if (numbers.length === 0) return [];
  const labels: Label[] = [];
  let done = 0;
  for (const [from, to] of stretches(where, numbers)) {
    const start = Math.max(done, from);
    const part = text.slice(start, to);
    for (const found of headedIn(anyLabel, part)) {
      const at = start + found.index;
      const kind = kindOf(found[0], part, found.index);
      done = at + found[0].length;
      // 「パスポート番号」 is no farther from its number than 「パスポート」.
      tail.lastIndex = done;
      const tailed = tail.test(text);
      if (tailed) done = tail.lastIndex;
      if (kind === undefined) continue;
      const of = kind === "mark" ? labels.at(-1)?.kind : undefined;
      labels.push({
        kind,
        ...(of && { of }),
        ...(tailed && { numbered: tailed }),
        from: where[at] ?? 0,
        to: (where[done - 1] ?? 0) + 1,
      });
    }
  }
  return labels;
}

/** Where labels may stand: the surroundings of numbers, those that meet as one. */
function stretches(where: Uint32Array, numbers: readonly Place[]): readonly (readonly [number, number])[] {
  const places: [number, number][] = [];
  const sorted = numbers.every((it, n) => n === 0 || it.from >= (numbers[n - 1]?.from ?? 0));
  for (const number of sorted ? numbers : numbers.toSorted((a, b) => a.from - b.from)) {
    const from = firstAt(where, number.from - around);
    const to = firstAt(where, number.to + around);
    const last = places.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else places.push([from, to]);
  }
  return places;
}

function firstAt(where: Uint32Array, place: number): number {
  let low = 0;
  let high = where.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((where[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

const reach = 28;
const reachBack = 12;
/** A label of a dozen letters, set apart by blanks, and what may stand between it and its number. */
const around = 60;

/** The label a place goes by: the one before it, or the one right behind it when that is nearer. */
export function labelOf(text: string, labels: readonly Label[], from: number, to: number): Label | undefined {
  const next = firstFrom(labels, from);
  const before = labels[next - 1];
  const after = labels[next];
  const far =
    before === undefined || from - before.to > reach
      ? Number.POSITIVE_INFINITY
      : costBefore(text.slice(before.to, Math.max(before.to, from)));
  const back =
    after === undefined || after.from < to || after.from - to > reachBack
      ? Number.POSITIVE_INFINITY
      : costAfter(text.slice(to, after.from));
  if (far === Number.POSITIVE_INFINITY && back === Number.POSITIVE_INFINITY) return undefined;
  if (
    before !== undefined &&
    after !== undefined &&
    back < far &&
    own.test(text.slice(after.to, after.to + 8))
  )
    return far < back + 4 ? before : after;
  return back < far ? after : before;
}

/** A label with a number of its own behind it: 「MZ1234567／生年月日 1966」. */
const own =
  /^ ?[はがの]?[^a-z0-9ぁ-ゖァ-ヺ一-鿿]{0,3}(?:[0-9〇一二三四五六七八九千]|昭和|平成|令和|大正|[mtshr][0-9])/;

function costBefore(gap: string): number {
  const turned = /(?:で|です|だ|ます|した)[、。,.!\n]|[0-9]{2}/.test(gap);
  return signsIn(gap) + (turned ? 8 : 0);
}

const length = /[0-9]{1,2}(?:桁|けた|ケタ)/;
const pointing = /^[、,。\s]{0,2}(?:(?:これ|それ|こちら)(?:が|は)|[↑←^⇧⬆])/;

function costAfter(gap: string): number {
  if (parting.test(gap) && parting.test(gap.replace(length, "").replace(pointing, "")))
    return Number.POSITIVE_INFINITY;
  return signsIn(gap) + 2;
}

const parting = /[、。\n:0-9]/;

/** Without blanks, of which a folded text has these two. */
function signsIn(gap: string): number {
  let count = 0;
  for (let at = 0; at < gap.length; at += 1) {
    const code = gap.charCodeAt(at);
    if (code !== 32 && code !== 10) count += 1;
  }
  return count;
}

function firstFrom(labels: readonly Label[], from: number): number {
  let low = 0;
  let high = labels.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((labels[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
