// Every attribute a record may have, kind by kind. What is not here is not written; what is sealed never lies open.
import type { Kind, Records } from "@kumacari/desk/ports";
import type { Personal } from "@kumacari/domain";

/** The compiler holds this list to the records: a field missing, too many, or wrongly open does not compile. */
type FieldsOf<R> = {
  readonly [F in keyof R]-?: Exclude<R[F], undefined> extends Personal<unknown> ? "sealed" : "plain";
};

export const fields: { readonly [K in Kind]: FieldsOf<Records[K]> } = {
  inbox: {
    id: "plain",
    at: "plain",
    active: "plain",
    what: "plain",
    line: "plain",
    address: "plain",
    receivedAt: "plain",
    reply: "plain",
    done: "plain",
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
  session: { token: "plain", who: "plain", since: "plain", until: "plain", version: "plain" },
  signin: { state: "plain", verifier: "plain", nonce: "plain", until: "plain", version: "plain" },
  staff: {
    id: "plain",
    subject: "plain",
    displayName: "plain",
    role: "plain",
    active: "plain",
    version: "plain",
  },
  hub: { id: "plain", name: "plain", address: "plain", access: "plain", hours: "plain", version: "plain" },
};
