// Every attribute a record may have, kind by kind. What is not here is not written; what is sealed never lies open.
import type { Kind, Records } from "@kumacari/desk/ports";
import type { Personal } from "@kumacari/domain";

/** What the table itself keeps of each item: no record may use these names. */
type Ours = "pk" | "sk" | "gsi1pk" | "gsi1sk" | "kind" | "expires";

/** The compiler holds this list to the records: a field missing, too many, or wrongly open does not compile. */
type FieldsOf<R> = {
  readonly [F in keyof R]-?: F extends Ours
    ? never
    : Exclude<R[F], undefined> extends Personal<unknown>
      ? "sealed"
      : "plain";
};

export const fields: { readonly [K in Kind]: FieldsOf<Records[K]> } = {
  inbox: {
    id: "plain",
    at: "plain",
    active: "plain",
    message: "plain",
    what: "plain",
    line: "plain",
    address: "plain",
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
    line: "plain",
    citizen: "plain",
    address: "plain",
    talk: "plain",
    since: "plain",
    version: "plain",
  },
  notice: {
    id: "plain",
    line: "plain",
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
    id: "plain",
    line: "plain",
    since: "plain",
    consent: "plain",
    latestCase: "plain",
    deletion: "plain",
    version: "plain",
  },
  case: {
    id: "plain",
    owner: "plain",
    openedAt: "plain",
    assignee: "plain",
    waitingOn: "plain",
    waitingSince: "plain",
    messages: "plain",
    lastByStaff: "plain",
    seenByCitizen: "plain",
    seenByStaff: "plain",
    closed: "plain",
    version: "plain",
  },
  intake: { caseId: "plain", owner: "plain", name: "sealed", answers: "sealed", version: "plain" },
  message: {
    caseId: "plain",
    owner: "plain",
    number: "plain",
    from: "plain",
    at: "plain",
    text: "sealed",
    version: "plain",
  },
  once: { owner: "plain", act: "plain", key: "plain", version: "plain" },
  link: { token: "plain", owner: "plain", caseId: "plain", until: "plain", version: "plain" },
  session: {
    token: "plain",
    who: "plain",
    since: "plain",
    until: "plain",
    seen: "plain",
    strong: "plain",
    version: "plain",
  },
  signin: { state: "plain", verifier: "plain", nonce: "plain", until: "plain", version: "plain" },
  staff: {
    id: "plain",
    subject: "plain",
    displayName: "plain",
    role: "plain",
    state: "plain",
    since: "plain",
    lastSignIn: "plain",
    version: "plain",
  },
  content: {
    id: "plain",
    title: "plain",
    text: "plain",
    by: "plain",
    at: "plain",
    approved: "plain",
    withdrawn: "plain",
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
    openedBy: "plain",
    citizen: "plain",
    facts: "plain",
    exemption: "plain",
    done: "plain",
    answers: "plain",
    extended: "plain",
    closed: "plain",
    version: "plain",
  },
  tally: { name: "plain", count: "plain", version: "plain" },
  known: { shelf: "plain", marks: "plain", version: "plain" },
  hub: { id: "plain", name: "plain", address: "plain", access: "plain", hours: "plain", version: "plain" },
};
