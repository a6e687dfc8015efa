// Every field a record may have, kind by kind, with its class. What is not here is not written; what is content never lies open.
import type {
  CaseId,
  CitizenId,
  FindKey,
  Personal,
  SealedAddress,
  StaffId,
  TokenHash,
} from "@kumacari/domain";
import type { Kind, Records } from "../records.ts";
import type { FieldClass } from "./classes.ts";

/** What the table itself keeps of each item: no record may use these names. */
type Ours = "pk" | "sk" | "gsi1pk" | "gsi1sk" | "kind" | "expires";

/** The type decides where it can; a plain-looking value may still be given a stricter class by hand. */
type ClassOf<T> = [T] extends [Personal<unknown>]
  ? "content"
  : [T] extends [SealedAddress]
    ? "address"
    : [T] extends [TokenHash]
      ? "secret"
      : [T] extends [StaffId]
        ? "staff"
        : [T] extends [FindKey | CitizenId | CaseId]
          ? "reference"
          : Exclude<FieldClass, "content" | "address">;

/** The compiler holds this list to the records: a field missing, too many, or in too mild a class does not compile. */
type FieldsOf<R> = { readonly [F in keyof R]-?: F extends Ours ? never : ClassOf<Exclude<R[F], undefined>> };

export const fields = {
  inbox: {
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
  },
  contact: {
    line: "reference",
    citizen: "reference",
    address: "address",
    talk: "plain",
    since: "plain",
    version: "plain",
  },
  notice: {
    id: "plain",
    line: "reference",
    phrases: "plain",
    reply: "plain",
    retryKey: "plain",
    at: "plain",
    state: "plain",
    road: "plain",
    attempts: "plain",
    due: "plain",
    remark: "plain",
    trail: "plain",
    version: "plain",
  },
  person: {
    id: "reference",
    line: "reference",
    since: "plain",
    consent: "reference",
    latestCase: "reference",
    deletion: "reference",
    shredded: "reference",
    version: "plain",
  },
  shred: {
    owner: "reference",
    reason: "reference",
    by: "staff",
    at: "reference",
    ends: "plain",
    done: "staff",
    version: "plain",
  },
  ring: { id: "plain", keys: "plain", counted: "plain", version: "plain" },
  work: {
    id: "plain",
    to: "plain",
    since: "plain",
    stage: "plain",
    done: "plain",
    total: "plain",
    changed: "plain",
    cursor: "reference",
    at: "plain",
    pace: "plain",
    ended: "plain",
    only: "reference",
    version: "plain",
  },
  case: {
    id: "reference",
    owner: "reference",
    openedAt: "plain",
    assignee: "staff",
    waitingOn: "plain",
    waitingSince: "plain",
    messages: "plain",
    lastByStaff: "plain",
    seenByCitizen: "plain",
    seenByStaff: "plain",
    closed: "reference",
    version: "plain",
  },
  intake: { caseId: "reference", owner: "reference", name: "content", answers: "content", version: "plain" },
  message: {
    caseId: "reference",
    owner: "reference",
    number: "plain",
    from: "reference",
    at: "plain",
    text: "content",
    version: "plain",
  },
  once: { owner: "reference", act: "plain", key: "plain", version: "plain" },
  link: { token: "secret", owner: "reference", caseId: "reference", until: "plain", version: "plain" },
  session: {
    token: "secret",
    who: "reference",
    since: "plain",
    until: "plain",
    seen: "plain",
    strong: "plain",
    version: "plain",
  },
  signin: { state: "secret", verifier: "secret", nonce: "secret", until: "plain", version: "plain" },
  staff: {
    id: "staff",
    subject: "staff",
    displayName: "staff",
    role: "staff",
    state: "staff",
    since: "staff",
    lastSignIn: "staff",
    standing: "staff",
    sessionsFrom: "staff",
    account: "staff",
    version: "plain",
  },
  content: {
    id: "plain",
    title: "public",
    text: "public",
    by: "staff",
    at: "plain",
    approved: "staff",
    withdrawn: "staff",
    version: "plain",
  },
  border: {
    id: "plain",
    quota: "plain",
    alarm: "plain",
    endpoint: "plain",
    asked: "plain",
    version: "plain",
  },
  matter: {
    id: "plain",
    about: "plain",
    knownAt: "plain",
    openedAt: "plain",
    openedBy: "staff",
    citizen: "reference",
    facts: "plain",
    exemption: "staff",
    done: "staff",
    answers: "plain",
    extended: "staff",
    closed: "staff",
    version: "plain",
  },
  tally: { name: "plain", count: "plain", version: "plain" },
  known: { shelf: "plain", marks: "marks", version: "plain" },
  invitation: {
    token: "secret",
    staff: "staff",
    by: "staff",
    approvedBy: "staff",
    at: "plain",
    ends: "plain",
    mailed: "plain",
    used: "plain",
    version: "plain",
  },
  ask: {
    id: "plain",
    what: "plain",
    name: "staff",
    role: "staff",
    by: "staff",
    at: "plain",
    ends: "plain",
    state: "plain",
    staff: "staff",
    before: "staff",
    decided: "staff",
    mark: "staff",
    version: "plain",
  },
  glass: {
    id: "plain",
    staff: "staff",
    reason: "staff",
    words: "staff",
    permissions: "staff",
    from: "plain",
    ends: "plain",
    ended: "staff",
    version: "plain",
  },
  review: {
    id: "plain",
    opened: "plain",
    ends: "plain",
    rows: "staff",
    signed: "staff",
    overdue: "plain",
    version: "plain",
  },
  seat: { staff: "staff", level: "staff", since: "plain", checked: "plain", by: "staff", version: "plain" },
  rehearsal: { procedure: "plain", at: "plain", by: "staff", version: "plain" },
  oversight: { id: "plain", acts: "staff", strays: "staff", lookedAt: "plain", version: "plain" },
  hub: {
    id: "plain",
    name: "public",
    address: "public",
    access: "public",
    hours: "public",
    version: "plain",
  },
} as const satisfies { readonly [K in Kind]: FieldsOf<Records[K]> };

const classes: { readonly [K in Kind]: Readonly<Record<string, FieldClass>> } = fields;

/** Undefined: no such field, and it must not be written. */
export const classOf = (kind: Kind, field: string): FieldClass | undefined =>
  Object.hasOwn(classes[kind], field) ? classes[kind][field] : undefined;

export const fieldsOf = (kind: Kind): readonly string[] => Object.keys(classes[kind]);
