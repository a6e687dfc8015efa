// What one part of an intake says, in words; nothing said is said as such.
import { type IntakePart, intakeParts, phoneWords, ungiven } from "@kumacari/domain";
import type { OpenedIntake } from "../../rpc.ts";
import { words } from "./words.ts";

export type Answers = OpenedIntake["answers"];

export const isPart = (it: string): it is IntakePart => Object.hasOwn(intakeParts, it);

export const allParts: readonly IntakePart[] = Object.keys(intakeParts).filter(isPart);

export function saysOf(answers: Answers, part: IntakePart): string {
  if (part === "kana") return answers.kana || ungiven;
  if (part === "phone") return phoneWords(answers.phone ?? "") || ungiven;
  const it = answers[part];
  return (typeof it === "string" ? it : it.join("、")) || words.unsaid;
}
