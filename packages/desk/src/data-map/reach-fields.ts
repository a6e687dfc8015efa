// The fields of what citizens are reached by without LINE, each with its class.
import type { Records } from "../records.ts";
import type { FieldsOf } from "./field-class.ts";

type ReachKind = "reach" | "reachwords" | "mailbox" | "mailing" | "maillink" | "call";

export const reachFields = {
  reach: {
    owner: "reference",
    by: "plain",
    consent: "reference",
    mark: "reference",
    confirmed: "reference",
    returned: "reference",
    entered: "reference",
    ended: "plain",
    version: "plain",
  },
  reachwords: { owner: "reference", by: "plain", words: "content", version: "plain" },
  mailbox: { mark: "reference", owners: "reference", version: "plain" },
  mailing: {
    id: "plain",
    owner: "reference",
    say: "plain",
    mark: "reference",
    notice: "reference",
    caseId: "reference",
    matter: "reference",
    at: "plain",
    state: "plain",
    attempts: "plain",
    due: "plain",
    handed: "reference",
    returned: "plain",
    delays: "plain",
    remark: "plain",
    version: "plain",
  },
  maillink: {
    token: "secret",
    owner: "reference",
    use: "plain",
    mark: "reference",
    to: "plain",
    wrong: "plain",
    until: "plain",
    version: "plain",
  },
  call: {
    caseId: "reference",
    matter: "reference",
    owner: "reference",
    since: "plain",
    says: "plain",
    settled: "staff",
    version: "plain",
  },
} as const satisfies { readonly [K in ReachKind]: FieldsOf<Records[K]> };
