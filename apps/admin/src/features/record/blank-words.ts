// A paper of each kind before anybody has written on it.
import { addDays, assessments, type Day, type Goal, type PaperWhat, type PaperWords } from "@kumacari/domain";

export function blankWords(what: PaperWhat, today: Day): PaperWords {
  switch (what) {
    case "note":
      return { what, way: "面談", day: today, facts: "", view: "", course: "", next: "", free: "" };
    case "plan":
      return { what, goals: [blankGoal(today)], review: addDays(today, 28), said: "" };
    case "assessment":
      return { what, which: assessments[0], name: "", day: today, result: "", reading: "" };
    case "family":
      return { what, way: "面談", day: today, who: "", relation: "親", said: "", course: "" };
    case "referral":
      return { what, day: today, agency: "ハローワーク", office: "", reason: "", handed: "" };
    case "closing":
      return { what, day: today, outcome: "継続", summary: "" };
    case "follow-up":
      return { what, day: today, month: 1, state: "言いたくない", said: "", again: false };
    default:
      return what satisfies never;
  }
}

/** Three months, which may be changed. */
export const blankGoal = (today: Day): Goal => ({
  goal: "",
  from: today,
  to: addDays(today, 91),
  steps: "",
  state: "進行中",
});

/** Written anew, what was said of a plan the last time is not said again. */
export const anew = (words: PaperWords): PaperWords =>
  words.what === "plan" ? { ...words, said: "" } : words;
