// The words of one case, for its own counsellor to search in their page: opened here, indexed there, kept nowhere.
import {
  type Case,
  type CaseId,
  caseNumber,
  isOpen,
  type Message,
  no,
  ok,
  type Paper,
  partsOf,
  type Refusal,
  type Result,
  refusal,
  type Staff,
} from "@kumacari/domain";
import { findCase } from "../case/find.ts";
import { closedWhy, mayBeOpened } from "../consent/check.ts";
import { namesOfStaff, type StaffNames } from "../inbox/row.ts";
import type { Needs } from "../needs.ts";
import { mayRead } from "../permit.ts";
import type { OwnText, OwnTexts } from "./views.ts";

/** Of one case: messages, papers and letters, the newest of each; what lies beyond is told, never left out in silence. */
const most = { messages: 2_000, papers: 200, letters: 2_500_000 } as const;

type Reading = Pick<Needs, "ledger" | "vault" | "clock">;

/** Only of an open case that the viewer counsels or covers for: who oversees all has the cases themselves. Marks nothing as read. */
export async function seeOwnTexts(
  needs: Reading,
  viewer: Staff,
  { caseId }: { readonly caseId: CaseId },
): Promise<Result<OwnTexts, Refusal>> {
  const found = await findCase(needs, viewer, caseId);
  if (!found.ok) return found;
  const { it, person, covers } = found.value;
  if (it.assignee !== viewer.id && !covers) return no(refusal("not-yours"));
  if (!isOpen(it)) return no(refusal("already-closed"));
  if (!mayBeOpened(person)) return no(closedWhy(person));
  const [intake, talk, record] = await Promise.all([
    intakeOf(needs, viewer, it),
    talkOf(needs, viewer, it),
    recordOf(needs, viewer, it),
  ]);
  const { texts, whole } = fitting([...intake.texts, ...record.texts, ...talk]);
  return ok({
    id: it.id,
    number: caseNumber(it.id),
    name: intake.name,
    texts,
    whole: whole && record.whole && it.messages <= most.messages,
  });
}

const because = (viewer: Staff, on: readonly string[]) =>
  ({
    act: "own-texts-read",
    actor: { kind: "staff", id: viewer.id },
    on,
    why: "own-search",
  }) as const;

async function intakeOf({ ledger, vault }: Reading, viewer: Staff, { id, owner }: Case) {
  const sealed = await ledger.get("intake", { caseId: id });
  // A head that points to somebody else's papers opens nothing.
  if (sealed?.owner !== owner) return { name: "", texts: [] };
  const [opened] = await vault.open("intake", [sealed], because(viewer, [id]));
  const text = opened?.answers.reveal("show-to-staff").wish ?? "";
  const texts: readonly OwnText[] = text === "" ? [] : [{ where: "wish", text }];
  return { name: opened?.name.reveal("show-to-staff") ?? "", texts };
}

async function talkOf({ ledger, vault }: Reading, viewer: Staff, it: Case): Promise<readonly OwnText[]> {
  const sealed: Awaited<ReturnType<typeof ledger.messagesOf>>[number][] = [];
  // A page ends by number or by size: only the head tells how far the talk goes.
  for (let after = Math.max(0, it.messages - most.messages); after < it.messages; ) {
    const next = await ledger.messagesOf(it.id, after);
    const last = next.at(-1);
    if (!last) break;
    sealed.push(...next);
    after = last.number;
  }
  const theirs = sealed.filter((one) => one.owner === it.owner);
  if (theirs.length === 0) return [];
  const [opened, { staff }] = await Promise.all([
    vault.open("message", theirs, because(viewer, [it.id])),
    ledger.officeLately(),
  ]);
  const names = namesOfStaff(staff);
  return opened.map((one) => messageText(one, names)).toReversed();
}

const messageText = ({ number, at, from, text }: Message, names: StaffNames): OwnText => ({
  where: "talk",
  number,
  at,
  by: from === "citizen" ? "相談者" : (names.get(from) ?? "相談員"),
  text: text.reveal("show-to-staff"),
});

async function recordOf({ ledger, vault }: Reading, viewer: Staff, it: Case) {
  const papers = (await ledger.papersOf(it.id))
    .filter((one) => one.owner === it.owner && mayRead(viewer, one))
    .toSorted((a, b) => b.day.localeCompare(a.day));
  const wanted = papers.slice(0, most.papers);
  if (wanted.length === 0) return { texts: [], whole: true };
  const { writing } = await ledger.together({
    writing: wanted.map(({ id, written }) => ({ caseId: it.id, paper: id, number: written.length })),
  });
  const theirs = writing.filter((one) => one !== undefined).filter((one) => one.owner === it.owner);
  const opened = await vault.open(
    "writing",
    theirs,
    because(viewer, [it.id, ...theirs.map(({ paper }) => paper)]),
  );
  const texts = opened.flatMap(({ paper, words }) => {
    const head = wanted.find(({ id }) => id === paper);
    return head ? paperTexts(head, partsOf(words.reveal("show-to-staff"))) : [];
  });
  return { texts, whole: papers.length <= most.papers };
}

const paperTexts = ({ id, what, day }: Paper, parts: ReturnType<typeof partsOf>): readonly OwnText[] =>
  parts
    .filter(({ text }) => text !== "")
    .map(({ name, text }) => ({ where: "record", paper: id, what, day, part: name, text }));

function fitting(all: readonly OwnText[]): Pick<OwnTexts, "texts" | "whole"> {
  let letters = 0;
  const texts = all.filter(({ text }) => {
    letters += text.length;
    return letters <= most.letters;
  });
  return { texts, whole: texts.length === all.length };
}
