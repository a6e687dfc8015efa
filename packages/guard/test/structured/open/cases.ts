// The open set drawn out: texts with the classes that are in them, by seed.
import type { PersonalClass } from "../../../src/index.ts";
import { type Chance, chance } from "../chance.ts";
import type { TextCase } from "../text-score.ts";
import { type Hiding, hidings } from "./evasions.ts";
import { harmless } from "./harmless.ts";
import { around, labels, together, told } from "./sentences.ts";
import { about, statements } from "./statements.ts";
import { handle, openValues, type Valued } from "./values.ts";

export function openCases(each: number, seed: number): readonly TextCase[] {
  const by = chance(seed);
  const cases: TextCase[] = [];
  for (const kind of [...(Object.keys(openValues) as Valued[]), "sensitive" as const]) {
    // A full record: its keys are the classes.
    for (const hiding of hidings.filter(({ fits }) => fits(kind))) {
      for (let n = 0; n < each; n += 1)
        cases.push(kind === "sensitive" ? stated(hiding, by) : one(kind, hiding, by));
    }
  }
  for (let n = 0; n < each * 60; n += 1) cases.push(several(by));
  for (let n = 0; n < each * 100; n += 1) cases.push({ text: harmless(by), kinds: [], how: "harmless" });
  return cases;
}

function stated({ name, write }: Hiding, by: Chance): TextCase {
  const text = by.one(statements).replace(/\{(\w+)\}/g, (_, word: string) => by.one(about[word] ?? [""]));
  return {
    text: write(text, by) + by.one(["", "", "。", "。よろしくお願いします", "。それでも応募できますか？"]),
    kinds: ["sensitive"],
    how: `sensitive ${name}`,
  };
}

function one(kind: Valued, { name, write }: Hiding, by: Chance): TextCase {
  const own = by.below(2) === 0;
  const label = by.one(labels[kind]);
  const frame = by.one(own ? told[kind] : around);
  const kinds: PersonalClass[] = [kind];
  const text = frame.replace(/\{(\w+)\}/g, (_, slot: string) => {
    if (slot === "L") return label;
    if (slot === "V") return write(openValues[kind](by), by);
    if (slot === "postal") kinds.push("postal");
    return slot === "postal" ? openValues.postal(by) : part(slot, (value) => write(value, by), by);
  });
  return { text, kinds, how: `${kind} ${name}` };
}

function part(slot: string, write: (value: string) => string, by: Chance): string {
  switch (slot) {
    case "at":
      return write(`@${handle(by)}`);
    case "id":
      return write(handle(by));
    case "kigo":
      return write(by.digits(by.one([2, 3, 4, 5, 7, 8])).replace(/^0/, "1"));
    case "bango":
      return write(by.digits(by.one([1, 2, 3, 4, 5, 6, 7])).replace(/^0/, "1"));
    case "yucho":
      return write(`1${by.digits(3)}0`);
    case "post":
      return write(`${1 + by.below(9)}${by.digits(by.one([4, 5, 6]))}1`);
    case "rest":
      return write(`${1 + by.below(9)}${by.digits(3)}-${by.digits(4)}`);
    case "three":
      return write(by.digits(3));
    case "age":
      return String(18 + by.below(60));
    default:
      return by.one(["熊本市中央区", "熊本県八代市", "東京都杉並区", "福岡市東区", "合志市", "大阪府"]);
  }
}

function several(by: Chance): TextCase {
  const kinds: PersonalClass[] = [];
  const { name, write } = by.one(
    hidings.filter(({ fits }) => fits("address") && fits("phone") && fits("birth")),
  );
  const text = by.one(together).replace(/\{(\w+)\}/g, (_, slot: string) => {
    const kind = slot as Valued; // The frames of `together` name classes only.
    kinds.push(kind);
    const value = openValues[kind](by);
    return kind === "mail" || kind === "sns" ? value : write(value, by);
  });
  return { text, kinds: [...new Set(kinds)], how: `several ${name}` };
}
