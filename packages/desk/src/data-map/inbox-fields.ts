// The fields of a LINE event as received: alone, since the webhook writes this kind of record and carries no other's.
import type { Records } from "../records.ts";
import type { FieldsOf } from "./field-class.ts";

export const inboxFields = {
  id: "plain",
  at: "plain",
  active: "plain",
  message: "plain",
  what: "plain",
  line: "reference",
  address: "address",
  receivedAt: "plain",
  reply: "plain",
  done: "plain",
  tries: "plain",
  fault: "plain",
  quarantined: "plain",
  todo: "plain",
  version: "plain",
} as const satisfies FieldsOf<Records["inbox"]>;
