// A paper of each kind before anybody has written on it.
import type { Day, PaperWhat, PaperWords } from "@kumacari/domain";

export function blankWords(what: PaperWhat, today: Day): PaperWords {
  switch (what) {
    case "note":
      return { what, way: "面談", day: today, facts: "", view: "", course: "", next: "", free: "" };
    default:
      return what satisfies never;
  }
}
