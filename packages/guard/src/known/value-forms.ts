// The forms under which a value we hold is looked for in public words.
import type { PersonalClass } from "../classes.ts";
import { recognise } from "../recognise.ts";
import { daysIn } from "./birth.ts";
import { foldValue } from "./fold.ts";
import { born, whole } from "./form.ts";
import { winnow } from "./grams.ts";
import { nameForms } from "./name-forms.ts";

/** `number`: of a card, a licence, an account. `words`: what was written, with every value recognised in it. */
export type KnownKind = "name" | "reading" | "phone" | "mail" | "address" | "birth" | "number" | "words";
export type KnownValue = { readonly kind: KnownKind; readonly value: string };

/** None when the value is so short that it would stand in other words by chance. Each form once. */
export const formsOf = (values: readonly KnownValue[]): readonly string[] => [
  ...new Set(values.flatMap(formsOfOne)),
];

function formsOfOne({ kind, value }: KnownValue): readonly string[] {
  switch (kind) {
    case "name":
    case "reading":
      return nameForms(value);
    case "phone":
      return phoneForms(foldValue(value));
    case "mail":
      return longer(foldValue(value), 6);
    case "address":
      return addressForms(foldValue(value));
    case "birth":
      return daysIn(value).map((it) => born(it.day));
    case "number":
      return longer(foldValue(value), 6);
    case "words":
      return wordForms(value);
    default:
      return kind satisfies never;
  }
}

const longer = (folded: string, least: number): readonly string[] =>
  folded.length >= least ? [whole(folded)] : [];

function phoneForms(folded: string): readonly string[] {
  const digits = folded.replace(/\D/g, "").replace(/^(?:00|010)?810?(?=\d{9,10}$)/, "0");
  return digits.length >= 9 ? [whole(digits)] : [];
}

/** From the town on, to its numbers and to its end: 手取本町11, 手取本町11みほん荘201. Without numbers many live there. */
function addressForms(folded: string): readonly string[] {
  const town = folded.replace(/^.*[都道府県市区郡](?=.)/u, "");
  const numbered = /^\D*\d+/.exec(town)?.[0];
  if (numbered === undefined) return [];
  return [...new Set([numbered, town])].flatMap((it) => longer(it, 5));
}

const wordForms = (text: string): readonly string[] => [
  ...winnow(foldValue(text)),
  ...recognise(text).flatMap(({ class: seen, from, to }) => {
    const kind = kindOf[seen];
    return kind ? formsOfOne({ kind, value: text.slice(from, to) }) : [];
  }),
];

/** Thousands share a postal code or an illness: as values they would stop every notice, and tell nothing. */
const kindOf: { readonly [C in PersonalClass]: Exclude<KnownKind, "words"> | undefined } = {
  name: "name",
  address: "address",
  phone: "phone",
  mail: "mail",
  postal: undefined,
  birth: "birth",
  mynumber: "number",
  licence: "number",
  passport: "number",
  residence: "number",
  pension: "number",
  employment: "number",
  insurance: "number",
  bank: "number",
  card: "number",
  sns: "number",
  sensitive: undefined,
};
