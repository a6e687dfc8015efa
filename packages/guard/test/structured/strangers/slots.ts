// The places in a frame that take a person's value: which class it is, what it is made of, how it is drawn.
import type { PersonalClass } from "../../../src/classes.ts";
import type { Chance } from "../chance.ts";
import { ailments, books, cures, deeds } from "./kept-words.ts";
import * as number from "./values.ts";
import * as written from "./values-written.ts";
import type { Nature } from "./ways.ts";
import { crimes, handbooks, illnesses, treatments } from "./words.ts";

export type Slot = {
  readonly class: PersonalClass;
  readonly nature: Nature;
  draw(draw: Chance): string;
};

const slot = (kind: PersonalClass, nature: Nature, draw: (draw: Chance) => string): Slot => ({
  class: kind,
  nature,
  draw,
});
const count = (from: number, to: number) => (draw: Chance) => draw.digits(from + draw.below(to - from + 1));

export const slots: ReadonlyMap<string, Slot> = new Map([
  ["mobile", slot("phone", "digits", number.mobile)],
  ["ip", slot("phone", "digits", number.internet)],
  ["abroad", slot("phone", "digits", number.abroad)],
  ["landline", slot("phone", "digits", number.landline)],
  ["mail", slot("mail", "latin", written.mail)],
  ["postal", slot("postal", "digits", number.postal)],
  ["birth", slot("birth", "dated", written.birth)],
  ["birth8", slot("birth", "dated", written.birthCompact)],
  ["child", slot("birth", "dated", written.birthChild)],
  ["address", slot("address", "place", written.address)],
  ["my", slot("mynumber", "digits", number.mynumber)],
  ["my4", slot("mynumber", "digits", (draw) => number.fours(number.mynumber(draw), draw.one(["-", " "])))],
  ["licence", slot("licence", "digits", number.licence)],
  ["passport", slot("passport", "digits", number.passport)],
  ["residence", slot("residence", "digits", number.residence)],
  [
    "pension",
    slot("pension", "digits", (draw) =>
      draw.one([number.pension(draw), number.pension(draw).replace("-", "")]),
    ),
  ],
  ["employment", slot("employment", "digits", number.employment)],
  [
    "symbol",
    slot("insurance", "digits", (draw) => String(10 + draw.below(90)) + draw.digits(2 + draw.below(5))),
  ],
  ["holder", slot("insurance", "digits", count(3, 7))],
  [
    "insurer",
    slot(
      "insurance",
      "digits",
      (draw) => draw.one(["06", "01", "31", "39", "67"]) + draw.one(["43", "40", "13"]) + draw.digits(4),
    ),
  ],
  ["insurer6", slot("insurance", "digits", (draw) => `${draw.one(["43", "40"])}${draw.digits(4)}`)],
  ["account", slot("bank", "digits", count(7, 7))],
  ["yucho5", slot("bank", "digits", (draw) => `1${draw.digits(3)}0`)],
  ["yucho8", slot("bank", "digits", (draw) => `${1 + draw.below(9)}${draw.digits(5 + draw.below(2))}1`)],
  ["card", slot("card", "digits", number.card)],
  ["visa", slot("card", "digits", number.visa)],
  ["master", slot("card", "digits", number.master)],
  ["jcb", slot("card", "digits", number.jcb)],
  ["amex", slot("card", "digits", number.amex)],
  ["id", slot("sns", "latin", written.handle)],
  ["ailment", slot("sensitive", "words", (draw) => draw.one(ailments))],
  ["book", slot("sensitive", "words", (draw) => draw.one(books))],
  ["deed", slot("sensitive", "words", (draw) => draw.one(deeds))],
  ["cure", slot("sensitive", "words", (draw) => draw.one(cures))],
  ["illness", slot("sensitive", "words", (draw) => draw.one(illnesses))],
  ["handbook", slot("sensitive", "words", (draw) => draw.one(handbooks))],
  ["crime", slot("sensitive", "words", (draw) => draw.one(crimes))],
  ["treatment", slot("sensitive", "words", (draw) => draw.one(treatments))],
]);
