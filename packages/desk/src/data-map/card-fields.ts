// The fields of what is a citizen's and not a case's, ジョブ・カード and 配慮, each with its class.
import type { Records } from "../records.ts";
import type { FieldsOf } from "./field-class.ts";

export const cardFields = {
  care: { owner: "reference", by: "staff", at: "plain", answers: "content", version: "plain" },
  carewriting: {
    owner: "reference",
    number: "plain",
    by: "staff",
    at: "plain",
    answers: "content",
    version: "plain",
  },
  cardpart: { owner: "reference", section: "plain", latest: "plain", base: "plain", version: "plain" },
  cardwriting: {
    owner: "reference",
    section: "plain",
    number: "plain",
    by: "staff",
    at: "plain",
    base: "plain",
    words: "content",
    version: "plain",
  },
} as const satisfies {
  readonly [K in "care" | "carewriting" | "cardpart" | "cardwriting"]: FieldsOf<Records[K]>;
};
