// What cases are found by, and how far what came later was brought to those of before, field by field.
import type { Records } from "../records.ts";
import type { FieldsOf } from "./field-class.ts";

export const searchFields = {
  clue: { shelf: "clue", id: "plain", mark: "clue", sealed: "clue", version: "plain" },
  cluelist: {
    owner: "reference",
    caseId: "reference",
    places: "content",
    forms: "plain",
    version: "plain",
  },
  catchup: {
    id: "plain",
    since: "plain",
    after: "reference",
    looked: "plain",
    laid: "plain",
    left: "plain",
    tries: "plain",
    done: "plain",
    version: "plain",
  },
} as const satisfies {
  readonly [K in "clue" | "cluelist" | "catchup"]: FieldsOf<Records[K]>;
};
