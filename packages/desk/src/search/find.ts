// Cases by name, telephone number or their own number: the clues say which, the permit says whose, and each name is opened to make sure.
import {
  askedForms,
  type Case,
  type CaseId,
  type CitizenId,
  caseNumber,
  isAsked,
  isId,
  no,
  ok,
  type Refusal,
  type Result,
  type Staff,
} from "@kumacari/domain";
import { mayBeOpened } from "../consent/check.ts";
import { whoCovers } from "../cover/who-covers.ts";
import { whoSits } from "../cover/who-sits.ts";
import { namesOfStaff } from "../inbox/row.ts";
import { refuseMyNumber } from "../known/my-number.ts";
import type { Needs } from "../needs.ts";
import { mayOpen } from "../permit.ts";
import { casesOfAll, openCards } from "./by-card.ts";
import type { Clued } from "./lay.ts";
import { phonesOf } from "./phones-of.ts";
import type { FoundCases } from "./views.ts";

/** Shown; looked at (one read takes a hundred); and of one shelf (about a megabyte). */
const shown = 20;
const looked = 100;
const ofShelf = 6_000;

/** Seven round trips at most, however many citizens there are. What was asked is kept nowhere; that somebody asked, always. */
export async function searchCases(
  needs: Needs,
  viewer: Staff,
  asked: string,
): Promise<Result<FoundCases, Refusal>> {
  const actor = { kind: "staff", id: viewer.id } as const;
  const clean = await refuseMyNumber(needs, [asked], { actor, on: [viewer.id] });
  if (!clean.ok) return clean;
  const ways = askedForms(asked);
  if (ways.length === 0) return no(unasked);
  const note = (why: string) => needs.ledger.note({ act: "names-searched", actor, on: [viewer.id], why });
  const by = await foundBy(needs, ways);
  const ids = by && [...new Set([...by.cases, ...(await casesOfAll(needs, by.owners))])];
  if (!by || !ids || ids.length > looked) {
    await note("too-many");
    return ok({ rows: [], more: true });
  }
  const cases = await openTo(needs, viewer, ids);
  const readable = await sealedOf(needs, cases);
  const first = readable.slice(0, shown);
  if (first.length === 0) {
    await note("none");
    return ok({ rows: [], more: false });
  }
  const byCard = [...new Set(first.map(({ it }) => it.owner).filter((it) => by.owners.includes(it)))];
  const because = { act: "names-searched", actor, why: "search" } as const;
  const [opened, cards, { staff }] = await Promise.all([
    needs.vault.open(
      "intake",
      first.map(({ intake }) => intake),
      { ...because, on: first.map(({ it }) => it.id) },
    ),
    openCards(needs, byCard, { ...because, on: byCard }),
    needs.ledger.officeLately(),
  ]);
  const names = namesOfStaff(staff);
  const rows = opened.flatMap(({ owner, name: sealed, answers }, n) => {
    const it = first[n]?.it;
    const name = sealed.reveal("show-to-staff");
    const card = cards.get(owner);
    const told = [{ ...answers.reveal("show-to-staff"), name }, ...(card ? [card] : [])];
    return it && told.some((one) => isMeant(asked, one, it.id))
      ? [rowOf(it, viewer, name || (card?.name ?? ""), names)]
      : [];
  });
  return ok({ rows, more: readable.length > shown });
}

const isMeant = (asked: string, clued: Clued, id: CaseId): boolean =>
  isAsked(asked, { names: [clued.name, clued.kana ?? ""], phones: phonesOf(clued), id });

type Found = { readonly cases: readonly CaseId[]; readonly owners: readonly CitizenId[] };

/** Every form of a way must be found, and one way is enough. All shelves are read side by side. Undefined: too many. */
async function foundBy(
  { ledger, known }: Pick<Needs, "ledger" | "known">,
  ways: readonly (readonly string[])[],
): Promise<Found | undefined> {
  const forms = [...new Set(ways.flat())];
  const found = await Promise.all(
    forms.map(async (form) => {
      const maker = known.clues(form);
      const clues = await ledger.cluesOn(maker.shelf, ofShelf);
      const ids = clues.map((it) => maker.read(it)).filter((it) => it !== undefined);
      return { form, full: clues.length === ofShelf, ids: new Set(ids) };
    }),
  );
  if (found.some(({ full }) => full)) return undefined;
  const of = new Map(found.map(({ form, ids }) => [form, ids]));
  const both = ways.flatMap(([first = "", ...rest]) =>
    [...(of.get(first) ?? [])].filter((id) => rest.every((form) => of.get(form)?.has(id))),
  );
  const owners = [...new Set(both.filter((it) => isId("cit", it)))];
  return owners.length > looked ? undefined : { cases: both.filter((it) => isId("case", it)), owners };
}

/** Those the viewer may open anyway, the newest first. */
async function openTo(
  needs: Pick<Needs, "ledger" | "clock">,
  viewer: Staff,
  ids: readonly CaseId[],
): Promise<readonly Case[]> {
  if (ids.length === 0) return [];
  const { case: found } = await needs.ledger.together({ case: ids.map((id) => ({ id })) });
  const heads = found.filter((it): it is Case => it !== undefined);
  const [covers, sits] = await Promise.all([
    whoCovers(needs, viewer.id, heads),
    whoSits(needs, viewer, heads),
  ]);
  return heads
    .filter((it) => mayOpen(viewer, it, covers(it), sits(it.id) !== undefined))
    .toSorted((a, b) => b.openedAt - a.openedAt);
}

/** Their intakes, still sealed, of those whose consent stands. */
async function sealedOf({ ledger }: Pick<Needs, "ledger">, cases: readonly Case[]) {
  if (cases.length === 0) return [];
  const { person, intake } = await ledger.together({
    person: cases.map(({ owner }) => ({ id: owner })),
    intake: cases.map(({ id }) => ({ caseId: id })),
  });
  return cases.flatMap((it, n) => {
    const sealed = intake[n];
    // A head that points to somebody else's papers opens nothing.
    return sealed && sealed.owner === it.owner && mayBeOpened(person[n]) ? [{ it, intake: sealed }] : [];
  });
}

function rowOf(it: Case, viewer: Staff, name: string, names: ReturnType<typeof namesOfStaff>) {
  const { id, openedAt, assignee, closed } = it;
  return {
    id,
    number: caseNumber(id),
    name,
    openedAt,
    closed: closed !== undefined,
    mine: assignee === viewer.id,
    ...(assignee ? { counsellor: names.get(assignee) ?? "相談員" } : {}),
  };
}

const unasked: Refusal = {
  kind: "invalid",
  says: "お名前は2文字から（1文字の姓や名は、その1文字）、電話番号は全部か下4けた、受付番号は K- のあとの6文字で探せます。",
};
