// The whole table on one page: where each record lies, in which list it stands, and when it expires.

import { keptDays } from "@kumacari/desk/data-map";
import type { Keys, Kind, Notice, Records } from "@kumacari/desk/ports";
import type {
  AttachmentId,
  BookingId,
  CaseId,
  CitizenId,
  FindKey,
  RemarkId,
  StaffId,
} from "@kumacari/domain";
import { atMinute, days, type Instant, plus } from "@kumacari/domain";

export const one = (pk: string): Spot => ({ pk, sk: "-" });

export type Spot = { readonly pk: string; readonly sk: string };

export type Layout<K extends Kind> = {
  readonly at: (it: Keys[K] | Records[K]) => Spot;
  /** Its place in the sparse index; undefined = in no list. */
  readonly listed?: (it: Records[K]) => { readonly gsi1pk: string; readonly gsi1sk: string } | undefined;
  /** When it counts as gone. The engine deletes later; every read looks at this first. */
  readonly expires?: (it: Records[K], now: Instant) => Instant | undefined;
};

// Under the contact, as notices are: the stream keeps the order of one partition, so of one citizen.
export const inboxLayout: Layout<"inbox"> = {
  at: ({ line, id }) => ({ pk: contactPk(line), sk: `inbox#${id}` }),
  listed: ({ id, quarantined }) =>
    quarantined === undefined
      ? undefined
      : { gsi1pk: quarantineList, gsi1sk: `${moment(quarantined)}#${id}` },
  expires: ({ receivedAt, quarantined }) =>
    plus(quarantined ?? receivedAt, days(quarantined ? keptDays.quarantined : keptDays.event)),
};

export const layout: { readonly [K in Kind]: Layout<K> } = {
  inbox: inboxLayout,
  contact: { at: ({ line }) => ({ pk: contactPk(line), sk: "contact" }) },
  notice: {
    at: ({ line, id }) => ({ pk: contactPk(line), sk: `notice#${id}` }),
    listed: (it) => {
      if (it.due !== undefined) return { gsi1pk: dueList, gsi1sk: `${moment(it.due)}#${it.id}` };
      if (isStranded(it)) return { gsi1pk: strandedList, gsi1sk: `${moment(it.at)}#${it.id}` };
      return isFailed(it) ? { gsi1pk: undeliveredList, gsi1sk: `${moment(it.at)}#${it.id}` } : undefined;
    },
    expires: (it, now) => (settled(it) ? plus(now, days(keptDays.notice)) : undefined),
  },
  person: { at: ({ id }) => ({ pk: personPk(id), sk: "person" }) },
  // Stays when the person goes: their key must not come back with a backup.
  shred: {
    at: ({ owner }) => ({ pk: personPk(owner), sk: "shred" }),
    listed: ({ owner, ends, done }) =>
      done
        ? { gsi1pk: shreddedList, gsi1sk: `${moment(done.at)}#${owner}` }
        : { gsi1pk: shredList, gsi1sk: `${moment(ends)}#${owner}` },
  },
  case: {
    at: ({ id }) => ({ pk: casePk(id), sk: "case" }),
    listed: ({ id, closed, gone, waitingSince }) => {
      if (!closed) return { gsi1pk: openList, gsi1sk: `${moment(waitingSince)}#${id}` };
      return gone === undefined ? { gsi1pk: endedList, gsi1sk: `${moment(closed.at)}#${id}` } : undefined;
    },
  },
  intake: { at: ({ caseId }) => ({ pk: casePk(caseId), sk: "intake" }) },
  intakebefore: {
    at: ({ caseId, number }) => ({ pk: casePk(caseId), sk: `intake-before#${moment(number)}` }),
  },
  handnote: { at: ({ caseId }) => ({ pk: casePk(caseId), sk: "handover-note" }) },
  vigilword: { at: ({ caseId, number }) => ({ pk: casePk(caseId), sk: `vigil#${moment(number)}` }) },
  later: {
    at: ({ caseId }) => ({ pk: casePk(caseId), sk: "later" }),
    listed: ({ at, caseId }) => ({ gsi1pk: laterList, gsi1sk: `${moment(at)}#${caseId}` }),
  },
  laterwords: { at: ({ caseId }) => ({ pk: casePk(caseId), sk: "later-words" }) },
  message: { at: ({ caseId, number }) => ({ pk: casePk(caseId), sk: messageSk(number) }) },
  typing: { at: ({ caseId }) => ({ pk: casePk(caseId), sk: "typing" }), expires: ({ until }) => until },
  // What was told since an end is found by whoever told it: it is read beside their next case.
  paper: {
    at: ({ caseId, id }) => ({ pk: casePk(caseId), sk: `${paperSk}${id}` }),
    listed: ({ what, owner, id, day }) =>
      what === "follow-up" ? { gsi1pk: toldList(owner), gsi1sk: `${day}#${id}` } : undefined,
  },
  writing: {
    at: ({ caseId, paper, number }) => ({
      pk: casePk(caseId),
      sk: `writing#${paper}#${String(number).padStart(4, "0")}`,
    }),
  },
  rating: { at: ({ caseId }) => ({ pk: casePk(caseId), sk: "rating" }) },
  followup: {
    at: ({ caseId, due }) => ({ pk: casePk(caseId), sk: `followup#${due}` }),
    listed: ({ caseId, due, stage, at }) => {
      if (stage === "ahead") return { gsi1pk: followUpList.ahead, gsi1sk: `${due}#${caseId}` };
      if (stage === "done" || stage === "passed") return undefined;
      return { gsi1pk: followUpList.open, gsi1sk: `${moment(at)}#${caseId}` };
    },
  },
  // Of a person, not of a case: it goes on over several.
  care: { at: ({ owner }) => ({ pk: personPk(owner), sk: "care" }) },
  carewriting: { at: ({ owner, number }) => ({ pk: personPk(owner), sk: `carewriting#${moment(number)}` }) },
  cardpart: { at: ({ owner, section }) => ({ pk: personPk(owner), sk: `card#${section}` }) },
  cardwriting: {
    at: ({ owner, section, number }) => ({
      pk: personPk(owner),
      sk: `cardwriting#${section}#${String(number).padStart(6, "0")}`,
    }),
  },
  attachment: {
    at: ({ caseId, id }) => ({ pk: casePk(caseId), sk: `attachment#${id}` }),
    listed: ({ id, due }) =>
      due === undefined ? undefined : { gsi1pk: dueAttachmentList, gsi1sk: `${moment(due)}#${id}` },
  },
  remark: { at: ({ caseId, attachment, id }) => ({ pk: casePk(caseId), sk: remarkSk(attachment, id) }) },
  once: {
    at: ({ owner, act, key }) => ({ pk: personPk(owner), sk: `once#${act}#${key}` }),
    expires: (_, now) => plus(now, days(keptDays.once)),
  },
  link: { at: ({ token }) => one(`link#${token}`), expires: ({ until }) => until },
  // Of a person, not of a case: it goes on over several.
  reach: { at: ({ owner, by }) => ({ pk: personPk(owner), sk: `reach#${by}` }) },
  reachwords: { at: ({ owner, by }) => ({ pk: personPk(owner), sk: `reachwords#${by}` }) },
  mailbox: { at: ({ mark }) => one(`mailbox#${mark}`) },
  mailing: {
    at: ({ id }) => one(`mailing#${id}`),
    listed: ({ id, due }) =>
      due === undefined ? undefined : { gsi1pk: dueMailingList, gsi1sk: `${moment(due)}#${id}` },
    expires: ({ due }, now) => (due === undefined ? plus(now, days(keptDays.mailing)) : undefined),
  },
  maillink: { at: ({ token }) => one(`maillink#${token}`), expires: ({ until }) => until },
  call: {
    at: ({ caseId, matter }) => (caseId ? { pk: casePk(caseId), sk: "call" } : one(`call#${matter}`)),
    listed: ({ caseId, matter, since, settled }) =>
      settled ? undefined : { gsi1pk: callList, gsi1sk: `${moment(since)}#${caseId ?? matter}` },
  },
  // Citizens' sessions stand in no list.
  session: {
    at: ({ token }) => one(`session#${token}`),
    listed: ({ who, place, since }) =>
      who.kind === "staff" && place
        ? { gsi1pk: signedInList(who.id), gsi1sk: `${moment(since)}#${place.id}` }
        : undefined,
    expires: ({ until }) => until,
  },
  signin: { at: ({ state }) => one(`signin#${state}`), expires: ({ until }) => until },
  passkey: { at: ({ mark }) => ({ pk: shelfPk.passkey, sk: mark }) },
  challenge: { at: ({ token }) => one(`challenge#${token}`), expires: ({ until }) => until },
  brake: { at: ({ name }) => one(`brake#${name}`), expires: ({ until }) => until },
  staff: {
    at: ({ id }) => ({ pk: staffPk, sk: id }),
    listed: ({ id, subject }) => ({ gsi1pk: subjectList(subject), gsi1sk: id }),
  },
  // What booking rests on lies in one partition: one read sees it as of one moment.
  hub: { at: ({ id }) => ({ pk: officePk, sk: id }) },
  table: { at: ({ id }) => ({ pk: officePk, sk: id }) },
  roster: { at: ({ staff }) => ({ pk: officePk, sk: `roster#${staff}` }) },
  rules: { at: ({ id }) => ({ pk: officePk, sk: `rules#${id}` }) },
  // Beside it: no booking rests on a poster.
  poster: { at: ({ hub }) => one(`poster#${hub}`) },
  agenda: {
    at: ({ day, of }) => ({ pk: agendaPk(day), sk: of }),
    expires: ({ day }) => plus(atMinute(day, 0), days(keptDays.agenda + 1)),
  },
  meeting: { at: ({ booking }) => ({ pk: bookingPk(booking), sk: "meeting" }) },
  booking: {
    at: ({ id }) => ({ pk: bookingPk(id), sk: "booking" }),
    listed: ({ id, caseId, due, from }) =>
      due
        ? { gsi1pk: bookingDueList, gsi1sk: `${moment(due.at)}#${id}` }
        : { gsi1pk: sittingsList(caseId), gsi1sk: `${moment(from)}#${id}` },
  },
  wait: {
    at: ({ id }) => ({ pk: waitPk, sk: id }),
    expires: ({ last }) => plus(atMinute(last, 0), days(keptDays.wait + 1)),
  },
  feed: { at: ({ staff }) => one(`feed#${staff}`) },
  content: { at: ({ id }) => ({ pk: contentPk, sk: id }) },
  canned: { at: ({ id }) => ({ pk: shelfPk.canned, sk: id }) },
  cannedshelf: { at: ({ id }) => one(`cannedshelf#${id}`) },
  border: { at: ({ id }) => one(`border#${id}`) },
  matter: {
    at: ({ id }) => ({ pk: "matter", sk: id }),
    listed: ({ id, citizen, knownAt, closed }) => {
      const lists = matterLists[citizen ? "citizen" : "staff"];
      return closed
        ? { gsi1pk: lists.closed, gsi1sk: `${moment(closed.at)}#${id}` }
        : { gsi1pk: lists.open, gsi1sk: `${moment(knownAt)}#${id}` };
    },
  },
  request: { at: ({ owner, id }) => ({ pk: personPk(owner), sk: `${requestSk}${id}` }) },
  invitation: {
    at: ({ token }) => ({ pk: shelfPk.invitation, sk: token }),
    expires: ({ ends }) => plus(ends, days(keptDays.invitation)),
  },
  ask: { at: ({ id }) => ({ pk: shelfPk.ask, sk: id }) },
  glass: { at: ({ id }) => ({ pk: shelfPk.glass, sk: id }) },
  review: { at: ({ id }) => ({ pk: shelfPk.review, sk: id }) },
  seat: { at: ({ staff }) => ({ pk: shelfPk.seat, sk: staff }) },
  rehearsal: { at: ({ procedure }) => ({ pk: shelfPk.rehearsal, sk: procedure }) },
  ring: { at: ({ id }) => one(`ring#${id}`) },
  work: { at: ({ id }) => one(`work#${id}`) },
  oversight: { at: ({ id }) => one(`oversight#${id}`) },
  tally: { at: ({ name }) => one(`tally#${name}`) },
  witness: { at: ({ size }) => ({ pk: witnessPk, sk: moment(size) }) },
  dispatch: { at: ({ day }) => ({ pk: "dispatch", sk: day }) },
  timepiece: { at: ({ id }) => one(`timepiece#${id}`) },
  fact: { at: ({ day, id }) => ({ pk: factsPk(day), sk: id }) },
  daycount: {
    at: ({ day }) => ({ pk: dayCountsPk(day.slice(0, 7)), sk: day }),
    listed: ({ day, late }) => (late ? { gsi1pk: lateDaysList, gsi1sk: day } : undefined),
  },
  yearbook: { at: ({ year }) => ({ pk: yearbookPk, sk: String(year) }) },
  clue: { at: ({ shelf, id }) => ({ pk: cluePk(shelf), sk: id }) },
  cluelist: { at: ({ owner, caseId }) => ({ pk: personPk(owner), sk: `${clueSk}${caseId ?? "card"}` }) },
  catchup: { at: ({ id }) => one(`catchup#${id}`) },
  // Sixteen lists that can be read side by side, each in one piece and with what was written a moment ago.
  known: { at: ({ shelf }) => ({ pk: knownPk(shelf % knownLists), sk: String(shelf).padStart(4, "0") }) },
};

type Named<K extends Kind> = { [P in K]: { readonly kind: P; readonly key: Keys[P] } }[K];
export const keySpot = <K extends Kind>({ kind, key }: Named<K>): Spot => layout[kind].at(key);

/** A person's data key, wrapped, in the table of keys; how far a pump has read. */
export const personKeyAt = (id: CitizenId): Spot => ({ pk: personPk(id), sk: "key" });
export const checkpointAt = (name: string): Spot => one(`checkpoint#${name}`);

export const staffPk = "staff";
export const shelfPk = {
  invitation: "invitation",
  ask: "ask",
  glass: "glass",
  review: "review",
  seat: "seat",
  rehearsal: "rehearsal",
  passkey: "passkey",
  canned: "canned",
} as const;
export const officePk = "office";
export const waitPk = "wait";
export const factsPk = (day: string): string => `facts#${day}`;
export const dayCountsPk = (month: string): string => `daycounts#${month}`;
export const lateDaysList = "late-days";
export const yearbookPk = "yearbook";
export const agendaPk = (day: string): string => `agenda#${day}`;
const bookingPk = (id: BookingId): string => `booking#${id}`;
export const bookingDueList = "booking-due";
export const sittingsList = (id: CaseId): string => `sittings#${id}`;
export const contentPk = "content";
/** By who opened them: what a citizen asked stands on another page than the rest. */
export const matterLists = {
  citizen: { open: "request-open", closed: "request-closed" },
  staff: { open: "matter-open", closed: "matter-closed" },
} as const;
export const witnessPk = "witness";
export const openList = "open";
export const endedList = "ended";
export const dueList = "due";
export const dueAttachmentList = "attachment-due";
export const laterList = "later";
export const followUpList = { ahead: "follow-up-ahead", open: "follow-up-open" } as const;
export const toldList = (owner: CitizenId): string => `told#${owner}`;
export const quarantineList = "quarantine";
export const undeliveredList = "undelivered";
export const strandedList = "stranded";
export const dueMailingList = "mailing-due";
export const callList = "call";
export const shredList = "shred";
export const shreddedList = "shredded";
export const knownLists = 16;
export const knownPk = (list: number): string => `known#${list}`;
export const cluePk = (shelf: number): string => `clue#${shelf}`;
export const clueSk = "clues#";
export const requestSk = "request#";
export const subjectList = (subject: string): string => `subject#${subject}`;
export const signedInList = (id: StaffId): string => `signed-in#${id}`;
export const casePk = (id: CaseId): string => `case#${id}`;
export const contactPk = (line: FindKey): string => `line#${line}`;
export const personPk = (id: CitizenId): string => `person#${id}`;
export const paperSk = "paper#";
/** Six digits: a talk holds at most 999,999 messages. */
export const messageSk = (number: number): string => `message#${String(number).padStart(6, "0")}`;
/** Those of one file side by side. */
export const remarkSk = (attachment: AttachmentId | "", id: RemarkId | "" = ""): string =>
  `remark#${attachment}${attachment && "#"}${id}`;
/** Sorts as text as it does as a number. */
export const moment = (n: number): string => String(n).padStart(15, "0");

/** Not when the citizen has blocked us: that is their word, not a failure. */
const isFailed = ({ state, remark }: Notice): boolean => state === "undeliverable" && remark !== "blocked";
/** LINE did not take it, and no other road was looked for yet. */
const isStranded = ({ state, about, second }: Notice): boolean =>
  state === "undeliverable" && about !== undefined && second === undefined;
const settled = ({ state }: Notice): boolean => state === "delivered" || state === "undeliverable";
