// The fields of a case: its head, its intake, its talk and its record, each with its class.
import type { Records } from "../records.ts";
import type { FieldsOf } from "./field-class.ts";

type CaseKind =
  | "case"
  | "intake"
  | "intakebefore"
  | "message"
  | "typing"
  | "handnote"
  | "vigilword"
  | "later"
  | "laterwords"
  | "paper"
  | "writing"
  | "rating"
  | "followup";

export const caseFields = {
  case: {
    id: "reference",
    owner: "reference",
    openedAt: "plain",
    assignee: "staff",
    waitingOn: "plain",
    waitingSince: "plain",
    messages: "plain",
    lastByStaff: "plain",
    firstAnsweredAt: "plain",
    seenByCitizen: "plain",
    seenByStaff: "plain",
    seenByCitizenAt: "plain",
    seenByStaffAt: "plain",
    attachments: "plain",
    corrections: "plain",
    plan: "reference",
    reviewDue: "plain",
    handover: "staff",
    parted: "reference",
    vigil: "staff",
    later: "staff",
    closing: "reference",
    closed: "reference",
    followUps: "plain",
    gone: "plain",
    version: "plain",
  },
  intake: {
    caseId: "reference",
    owner: "reference",
    name: "content",
    answers: "content",
    corrected: "staff",
    version: "plain",
  },
  intakebefore: {
    caseId: "reference",
    owner: "reference",
    number: "plain",
    name: "content",
    answers: "content",
    version: "plain",
  },
  message: {
    caseId: "reference",
    owner: "reference",
    number: "plain",
    from: "reference",
    at: "plain",
    text: "content",
    attachment: "reference",
    version: "plain",
  },
  typing: { caseId: "reference", until: "plain", messages: "plain", version: "plain" },
  handnote: { caseId: "reference", owner: "reference", note: "content", version: "plain" },
  vigilword: {
    caseId: "reference",
    owner: "reference",
    number: "plain",
    state: "plain",
    by: "staff",
    at: "plain",
    words: "content",
    version: "plain",
  },
  later: { caseId: "reference", at: "plain", version: "plain" },
  laterwords: { caseId: "reference", owner: "reference", text: "content", version: "plain" },
  paper: {
    id: "reference",
    caseId: "reference",
    owner: "reference",
    what: "plain",
    author: "staff",
    day: "plain",
    way: "plain",
    written: "staff",
    sensitive: "plain",
    handing: "reference",
    handed: "staff",
    version: "plain",
  },
  writing: {
    caseId: "reference",
    paper: "reference",
    owner: "reference",
    number: "plain",
    words: "content",
    version: "plain",
  },
  rating: {
    caseId: "reference",
    owner: "reference",
    at: "plain",
    shown: "plain",
    answer: "content",
    version: "plain",
  },
  followup: {
    caseId: "reference",
    owner: "reference",
    staff: "staff",
    month: "plain",
    due: "plain",
    stage: "plain",
    at: "plain",
    why: "plain",
    answered: "plain",
    version: "plain",
  },
} as const satisfies { readonly [K in CaseKind]: FieldsOf<Records[K]> };
