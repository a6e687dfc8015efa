// A desk with many open cases, and one of them with a long talk: written as seeding writes, around a town that stands.

import type { Change } from "@kumacari/desk/ports";
import {
  type Because,
  type CaseId,
  type CitizenId,
  currentConsent,
  hours,
  type IntakeAnswers,
  minutes,
  personal,
  plus,
  type StaffId,
} from "@kumacari/domain";
import type { Books } from "../src/town/ground.ts";
import { staff } from "../src/town/seed/staff.ts";
import type { Town } from "../src/town/start-town.ts";
import { chance, clock } from "../src/wire.ts";
import { booksOf } from "./books.ts";

export type Many = { readonly cases: number; readonly messages: number };

const because: Because = { act: "town-seeded", actor: { kind: "system", part: "town" }, on: [] };
const lanes = 8;

/** Of the counsellor whom the sign-in page lists first. */
const whose = staff.find(({ role }) => role === "counsellor")?.name;

/** Every fifth is the counsellor's own; the long talk is the one that waits longest. */
export async function writeMany(town: Town, { cases, messages }: Many): Promise<CaseId> {
  const books = await booksOf(town);
  try {
    const own = (await books.ledger.staff()).find(({ displayName }) => displayName === whose);
    if (!own) throw new Error("nobody counsels here");
    const long = await writeCase(books, { n: 0, waits: cases + 1, messages, assignee: own.id });
    await Promise.all(
      Array.from({ length: lanes }, async (_, lane) => {
        for (let n = 1 + lane; n < cases; n += lanes)
          await writeCase(books, { n, waits: n, messages: 0, ...(n % 5 === 0 ? { assignee: own.id } : {}) });
      }),
    );
    return long;
  } finally {
    books.close();
  }
}

type One = {
  readonly n: number;
  /** Minutes. */
  readonly waits: number;
  readonly messages: number;
  readonly assignee?: StaffId;
};

const answers: Omit<IntakeAnswers, "name"> = {
  ageBand: "30代",
  ward: "中央区",
  situation: "働いている",
  topics: ["転職"],
  wish: "",
};

async function writeCase({ ledger, hashes }: Books, { n, waits, messages, assignee }: One): Promise<CaseId> {
  const [owner, id] = [chance.id("cit"), chance.id("case")];
  const since = plus(clock.now(), -minutes(waits) - hours(messages));
  await commit(ledger, [
    {
      op: "create",
      kind: "person",
      value: {
        id: owner,
        line: hashes.lineUser(`U${n.toString(16).padStart(32, "0")}`),
        since,
        consent: { textVersion: currentConsent.version, givenAt: since },
        latestCase: id,
        version: 1,
      },
    },
    {
      op: "create",
      kind: "case",
      value: {
        id,
        owner,
        openedAt: since,
        ...(assignee ? { assignee } : {}),
        waitingOn: n % 3 === 0 ? "us" : "them",
        waitingSince: plus(clock.now(), -minutes(waits)),
        messages,
        lastByStaff: 0,
        seenByCitizen: messages,
        seenByStaff: messages,
        version: 1,
      },
    },
    {
      op: "create",
      kind: "intake",
      value: { caseId: id, owner, name: personal(`見本 ${n}`), answers: personal(answers), version: 1 },
    },
  ]);
  for (let from = 1; from <= messages; from += 90)
    await commit(
      ledger,
      Array.from({ length: Math.min(90, messages - from + 1) }, (_, n) =>
        message(id, owner, from + n, since),
      ),
    );
  return id;
}

const message = (
  caseId: CaseId,
  owner: CitizenId,
  number: number,
  since: ReturnType<typeof clock.now>,
): Change => ({
  op: "create",
  kind: "message",
  value: {
    caseId,
    owner,
    number,
    from: "citizen",
    at: plus(since, minutes(number)),
    text: personal(
      `${number}通め。${"今の仕事を続けるか、別の道を考えるか、まだ決めかねています。".repeat(1 + (number % 4))}`,
    ),
    version: 1,
  },
});

async function commit(ledger: Books["ledger"], [first, ...rest]: readonly Change[]): Promise<void> {
  const conflict = first && (await ledger.commit([first, ...rest], because));
  if (conflict) throw new Error(`a new case met an existing ${conflict.on}`);
}
