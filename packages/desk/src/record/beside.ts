// What of a citizen's earlier cases is read beside a later one: what was told since they ended, and their notes and plans. Pure.
import { casesBefore, type Paper } from "@kumacari/domain";
import type { Found } from "../case/find.ts";

/** What was marked 「取扱注意」 stays with its own case, whoever looks. */
export const isBeside = (paper: Paper, { it, person }: Pick<Found, "it" | "person">): boolean =>
  paper.owner === it.owner &&
  (paper.what === "follow-up" ||
    ((paper.what === "note" || paper.what === "plan") &&
      paper.sensitive === undefined &&
      casesBefore(person, it.id).includes(paper.caseId)));
