// The fields of a ジョブ・カード, each with its class.
import type { Records } from "../records.ts";
import type { FieldsOf } from "./field-class.ts";

export const cardFields = {
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
} as const satisfies { readonly [K in "cardpart" | "cardwriting"]: FieldsOf<Records[K]> };
