// The fields of files and of the remarks on them, each with its class.
import type { Records } from "../records.ts";
import type { FieldsOf } from "./field-class.ts";

export const attachmentFields = {
  attachment: {
    id: "reference",
    caseId: "reference",
    owner: "reference",
    from: "reference",
    at: "plain",
    stage: "plain",
    size: "plain",
    form: "plain",
    name: "content",
    key: "content",
    due: "plain",
    version: "plain",
  },
  remark: {
    id: "reference",
    caseId: "reference",
    owner: "reference",
    attachment: "reference",
    from: "reference",
    at: "plain",
    page: "plain",
    spot: "plain",
    under: "reference",
    text: "content",
    done: "plain",
    version: "plain",
  },
} as const satisfies { readonly [K in "attachment" | "remark"]: FieldsOf<Records[K]> };
