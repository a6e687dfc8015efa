// The reads of the ledger: one record by its key, and the few lists the desk works with.
import {
  GetItemCommand,
  paginateQuery,
  QueryCommand,
  type QueryCommandInput,
} from "@aws-sdk/client-dynamodb";
import type { Kind, Ledger, Records, Stored } from "@kumacari/desk/ports";
import { signInLimits } from "@kumacari/domain";
import type { Base } from "./entry.ts";
import { getItems } from "./get-items.ts";
import { fromItem, spotItem } from "./item.ts";
import {
  agendaPk,
  bookingDueList,
  casePk,
  cluePk,
  clueSk,
  contactPk,
  contentPk,
  dayCountsPk,
  dueAttachmentList,
  dueList,
  followUpList,
  lateDaysList,
  laterList,
  layout,
  messageSk,
  moment,
  officePk,
  openList,
  paperSk,
  personPk,
  quarantineList,
  remarkSk,
  shelfPk,
  shreddedList,
  shredList,
  signedInList,
  sittingsList,
  staffPk,
  subjectList,
  toldList,
  waitPk,
  yearbookPk,
} from "./keys.ts";
import { casesFrom } from "./read-cases.ts";
import { readCounts } from "./read-counts.ts";
import { readOffice } from "./read-office.ts";
import { reachReads } from "./read-reach.ts";
import { retentionReads } from "./read-retention.ts";
import { rightsReads } from "./read-rights.ts";
import { index } from "./table.ts";
import { where } from "./where.ts";

type Reads = Omit<Ledger, "commit" | "note" | "seen" | "typing" | "officeLately" | "openCasesLately">;

export function createReads({ client, table, clock }: Pick<Base, "client" | "table" | "clock">): Reads {
  return {
    async get(kind, key) {
      const Key = spotItem(layout[kind].at(key));
      const { Item } = await client.send(new GetItemCommand({ TableName: table, Key, ConsistentRead: true }));
      return Item && fromItem(kind, Item, clock.now());
    },

    async together(asked) {
      const kinds = Object.keys(asked).filter((kind): kind is keyof typeof asked => kind in layout);
      const spots = kinds.flatMap((kind) => asked[kind].map(layout[kind].at));
      const items = (await getItems({ client, table }, spots)).values();
      const now = clock.now();
      const found: Record<string, unknown> = {};
      for (const kind of kinds) {
        found[kind] = asked[kind].map(() => {
          const item = items.next().value;
          return item && fromItem(kind, item, now);
        });
      }
      // One list for each kind that was asked for, in its order.
      return found as { readonly [P in keyof typeof asked]: readonly (Stored<Records[P]> | undefined)[] };
    },

    messagesOf: (caseId, after) =>
      page("message", 1_000, {
        ...where("pk = :pk AND sk BETWEEN :from AND :to", {
          ":pk": casePk(caseId),
          ":from": messageSk(after + 1),
          ":to": messageSk(999_999),
        }),
        ConsistentRead: true,
      }),

    papersOf: (caseId) =>
      list("paper", Infinity, {
        ...where("pk = :pk AND begins_with(sk, :paper)", { ":pk": casePk(caseId), ":paper": paperSk }),
        ConsistentRead: true,
      }),
    toldBy: (owner) =>
      list("paper", Infinity, { ...where("gsi1pk = :list", { ":list": toldList(owner) }), IndexName: index }),
    followUpsDue: (day) =>
      list("followup", 100, {
        ...where("gsi1pk = :list AND gsi1sk <= :day", { ":list": followUpList.ahead, ":day": `${day}#~` }),
        IndexName: index,
      }),
    followUpsOpen: () =>
      list("followup", Infinity, {
        ...where("gsi1pk = :list", { ":list": followUpList.open }),
        IndexName: index,
      }),
    cluesOn: (shelf, most) =>
      list("clue", most, { ...where("pk = :pk", { ":pk": cluePk(shelf) }), ConsistentRead: true }),
    clueListsOf: (owner) =>
      list("cluelist", Infinity, {
        ...where("pk = :pk AND begins_with(sk, :clues)", { ":pk": personPk(owner), ":clues": clueSk }),
        ConsistentRead: true,
      }),
    attachmentsOf: (caseId) =>
      list("attachment", Infinity, {
        ...where("pk = :pk AND begins_with(sk, :attachment)", {
          ":pk": casePk(caseId),
          ":attachment": "attachment#",
        }),
        ConsistentRead: true,
      }),
    remarksOf: (caseId, attachment) =>
      list("remark", Infinity, {
        ...where("pk = :pk AND begins_with(sk, :begin)", {
          ":pk": casePk(caseId),
          ":begin": remarkSk(attachment ?? ""),
        }),
        ConsistentRead: true,
      }),
    dueAttachments: (now) =>
      list("attachment", 100, {
        ...where("gsi1pk = :list AND gsi1sk <= :now", {
          ":list": dueAttachmentList,
          ":now": `${moment(now)}#~`,
        }),
        IndexName: index,
      }),

    casesFrom: casesFrom({ client, table, clock }),
    openCases: () =>
      list("case", Infinity, { ...where("gsi1pk = :list", { ":list": openList }), IndexName: index }),
    contents: () =>
      list("content", Infinity, { ...where("pk = :pk", { ":pk": contentPk }), ConsistentRead: true }),
    inboxOf: (line) =>
      list("inbox", Infinity, {
        ...where("pk = :pk AND begins_with(sk, :inbox)", { ":pk": contactPk(line), ":inbox": "inbox#" }),
        ConsistentRead: true,
      }),
    quarantined: () =>
      list("inbox", 200, { ...where("gsi1pk = :list", { ":list": quarantineList }), IndexName: index }),
    ...reachReads(list),
    ...rightsReads(list),
    ...retentionReads({ client, table }, list),
    waitingShreds: (now) =>
      list("shred", Infinity, {
        ...where("gsi1pk = :list AND gsi1sk > :now", { ":list": shredList, ":now": `${moment(now)}#~` }),
        IndexName: index,
      }),
    doneShreds: () =>
      list("shred", 20, {
        ...where("gsi1pk = :list", { ":list": shreddedList }),
        IndexName: index,
        ScanIndexForward: false,
      }),
    hubs: () =>
      list("hub", Infinity, {
        ...where("pk = :pk AND begins_with(sk, :hub)", { ":pk": officePk, ":hub": "hub_" }),
        ConsistentRead: true,
      }),
    office: () => readOffice(client, table, clock.now()),
    agendasOf: (day) =>
      list("agenda", Infinity, { ...where("pk = :pk", { ":pk": agendaPk(day) }), ConsistentRead: true }),
    sittingsOf: (caseId) =>
      list("booking", Infinity, {
        ...where("gsi1pk = :list", { ":list": sittingsList(caseId) }),
        IndexName: index,
        ScanIndexForward: false,
      }),
    dueBookings: (now) =>
      list("booking", 100, {
        ...where("gsi1pk = :list AND gsi1sk <= :now", {
          ":list": bookingDueList,
          ":now": `${moment(now)}#~`,
        }),
        IndexName: index,
      }),
    dueLaters: (now) =>
      list("later", 100, {
        ...where("gsi1pk = :list AND gsi1sk <= :now", { ":list": laterList, ":now": `${moment(now)}#~` }),
        IndexName: index,
      }),
    waits: async () => {
      const found = await list("wait", Infinity, {
        ...where("pk = :pk", { ":pk": waitPk }),
        ConsistentRead: true,
      });
      return found.toSorted((a, b) => a.since - b.since || (a.id < b.id ? -1 : 1));
    },
    countsOf: (day, until) => readCounts(client, table, day, until),
    dayCountsOf: (month) =>
      list("daycount", Infinity, {
        ...where("pk = :pk", { ":pk": dayCountsPk(month) }),
        ConsistentRead: true,
      }),
    lateDays: () =>
      list("daycount", Infinity, {
        ...where("gsi1pk = :list", { ":list": lateDaysList }),
        IndexName: index,
      }),
    yearbooks: () =>
      list("yearbook", Infinity, {
        ...where("pk = :pk", { ":pk": yearbookPk }),
        ConsistentRead: true,
        ScanIndexForward: false,
      }),
    staff: () => list("staff", Infinity, { ...where("pk = :pk", { ":pk": staffPk }), ConsistentRead: true }),

    shelf: (kind) =>
      list(kind, Infinity, { ...where("pk = :pk", { ":pk": shelfPk[kind] }), ConsistentRead: true }),

    async staffBySubject(subject) {
      const query = { ...where("gsi1pk = :list", { ":list": subjectList(subject) }), IndexName: index };
      const [one, another] = await list("staff", 2, query);
      if (another) throw new Error("two members of staff share one subject of the sign-in service");
      return one;
    },

    sessionsOf: (staff, after) =>
      list("session", signInLimits.sessionsShown, {
        ...where("gsi1pk = :list AND gsi1sk > :after", {
          ":list": signedInList(staff),
          ":after": `${moment(after)}#~`,
        }),
        IndexName: index,
        ScanIndexForward: false,
      }),

    dueNotices: (now) =>
      list("notice", 100, {
        ...where("gsi1pk = :list AND gsi1sk <= :now", { ":list": dueList, ":now": `${moment(now)}#~` }),
        IndexName: index,
      }),
  };

  /** What one query answers: at most so many, and at most a megabyte, so that what is made of it can be sent in one answer. */
  async function page<K extends Kind>(
    kind: K,
    most: number,
    query: Omit<QueryCommandInput, "TableName">,
  ): Promise<Stored<Records[K]>[]> {
    const { Items } = await client.send(new QueryCommand({ TableName: table, Limit: most, ...query }));
    const now = clock.now();
    return (Items ?? []).map((item) => fromItem(kind, item, now)).filter((it) => it !== undefined);
  }

  async function list<K extends Kind>(
    kind: K,
    most: number,
    query: Omit<QueryCommandInput, "TableName">,
  ): Promise<Stored<Records[K]>[]> {
    const found: Stored<Records[K]>[] = [];
    const now = clock.now();
    // No more than is wanted: a page holds a megabyte otherwise, read and paid for whole.
    const limit = Number.isFinite(most) ? { Limit: most } : {};
    for await (const page of paginateQuery({ client }, { TableName: table, ...limit, ...query })) {
      for (const item of page.Items ?? []) {
        const record = fromItem(kind, item, now);
        if (record && found.push(record) === most) return found;
      }
    }
    return found;
  }
}
