// Earlier saves of a part: who saved when, without a word opened, and one of them opened to be read.
import {
  type Because,
  type CaseId,
  type CitizenId,
  no,
  ok,
  type Person,
  type Purpose,
  type Refusal,
  type Result,
  refusal,
  type Staff,
} from "@kumacari/domain";
import type { CardSection } from "@kumacari/domain/job-card";
import { findCase } from "../case/find.ts";
import { closedWhy, mayBeOpened } from "../consent/check.ts";
import { namesOfStaff } from "../inbox/row.ts";
import type { Needs, OwnNeeds } from "../needs.ts";
import { saveOf } from "./read-parts.ts";
import type { CardSave, CardSaves } from "./views.ts";

/** The latest of them, one read of the ledger. */
const most = 50;

type Reading = Pick<OwnNeeds, "ledger" | "vault">;
type OfPart = { readonly section: CardSection };
type OfSave = OfPart & { readonly number: number };
type OfCase = { readonly caseId: CaseId };

export async function seeOwnSaves(
  { ledger }: Reading,
  { id, shredded }: Person,
  of: OfPart,
): Promise<Result<CardSaves, Refusal>> {
  return shredded === undefined ? ok(await savesOf(ledger, id, of)) : no(refusal("shredded"));
}

export async function openOwnSave(
  needs: Reading,
  { id, shredded }: Person,
  of: OfSave,
): Promise<Result<CardSave, Refusal>> {
  if (shredded !== undefined) return no(refusal("shredded"));
  const on = [id, `part:${of.section}`];
  return openSave(needs, id, of, "show-to-owner", {
    act: "own-data-read",
    actor: { kind: "citizen", id },
    on,
  });
}

export async function seeSavesOfCase(
  needs: Reading & Pick<Needs, "clock">,
  viewer: Staff,
  { caseId, ...of }: OfCase & OfPart,
): Promise<Result<CardSaves, Refusal>> {
  const whose = await personOf(needs, viewer, caseId);
  return whose.ok ? ok(await savesOf(needs.ledger, whose.value, of)) : whose;
}

export async function openSaveOfCase(
  needs: Reading & Pick<Needs, "clock">,
  viewer: Staff,
  { caseId, ...of }: OfCase & OfSave,
): Promise<Result<CardSave, Refusal>> {
  const whose = await personOf(needs, viewer, caseId);
  if (!whose.ok) return whose;
  const on = [whose.value, caseId, `part:${of.section}`];
  return openSave(needs, whose.value, of, "show-to-staff", {
    act: "card-read",
    actor: { kind: "staff", id: viewer.id },
    on,
  });
}

async function personOf(
  needs: Reading & Pick<Needs, "clock">,
  viewer: Staff,
  caseId: CaseId,
): Promise<Result<CitizenId, Refusal>> {
  const found = await findCase(needs, viewer, caseId);
  if (!found.ok) return found;
  const { person } = found.value;
  return mayBeOpened(person) ? ok(person.id) : no(closedWhy(person));
}

/** Without the one that stands: that is what the page shows. */
async function savesOf(ledger: Reading["ledger"], owner: CitizenId, { section }: OfPart): Promise<CardSaves> {
  const last = ((await ledger.get("cardpart", { owner, section }))?.latest ?? 0) - 1;
  if (last < 1) return { saves: [], more: false };
  const numbers = Array.from({ length: Math.min(last, most) }, (_, n) => last - n);
  const [{ cardwriting }, staff] = await Promise.all([
    ledger.together({ cardwriting: numbers.map((number) => ({ owner, section, number })) }),
    ledger.staff(),
  ]);
  const names = namesOfStaff(staff);
  const saves = cardwriting.flatMap((it) => {
    if (!it) return [];
    const { number, at, by } = it;
    return [{ number, at, ...(by === "citizen" ? {} : { by: names.get(by) ?? "相談員" }) }];
  });
  return { saves, more: last > most };
}

async function openSave(
  { ledger, vault }: Reading,
  owner: CitizenId,
  { section, number }: OfSave,
  purpose: Purpose,
  because: Because,
): Promise<Result<CardSave, Refusal>> {
  const sealed = await ledger.get("cardwriting", { owner, section, number });
  if (!sealed) return no(refusal("not-found"));
  const [[opened], staff] = await Promise.all([vault.open("cardwriting", [sealed], because), ledger.staff()]);
  return opened ? ok(saveOf(opened, purpose, namesOfStaff(staff))) : no(refusal("not-found"));
}
