// What is written of a citizen is remembered as marks, in the transaction of the writing itself.
import type { CaseId, CitizenId, MatterId, PaperId } from "@kumacari/domain";
import type { CardSection } from "@kumacari/domain/job-card";
import type { ReachWay } from "@kumacari/domain/reach";
import { formsOf, type KnownValue } from "@kumacari/guard";
import type { Change, KnownMarks, Ledger } from "../ports.ts";
import { shelve } from "./shelf.ts";

export type RememberNeeds = { readonly ledger: Pick<Ledger, "get">; readonly known: Pick<KnownMarks, "of"> };

/** `number`: of the message, or 0 for the intake. */
export type From = { readonly owner: CitizenId } & (
  | { readonly caseId: CaseId; readonly number: number }
  | { readonly paper: PaperId }
  | { readonly card: CardSection }
  | { readonly request: MatterId }
  | { readonly reach: ReachWay }
  | { readonly care: true }
);

/** None when there is nothing in it that could be known again. A Conflict on `known` means only: ask again. */
export async function remember(
  { ledger, known }: RememberNeeds,
  from: From,
  values: readonly KnownValue[],
): Promise<readonly Change[]> {
  const forms = formsOf(values);
  if (forms.length === 0) return [];
  const [tag, marks] = [known.of([`o:${from.owner}`]), known.of(forms)];
  const home = homeOf(known, from);
  for (let n = 0; n < tries; n += 1) {
    const shelf = (home + n) % shelves;
    const found = await ledger.get("known", { shelf });
    const made = shelve(found?.marks ?? new Uint8Array(), tag, marks);
    if (!made) return [];
    if (made.length > full) continue;
    const value = { shelf, marks: made, version: found?.version ?? 1 };
    return [{ op: found ? "update" : "create", kind: "known", value }];
  }
  throw new Error("no shelf has room for what is known");
}

/** So many that a write is small, so few that all are read in a moment. */
const shelves = 4096;
const tries = 64;
/** DynamoDB: an item holds 400 KB. */
const full = 360_000;

/** A long talk is spread: sixteen messages of the greatest length are half a shelf. Nobody can tell whose shelf it is. */
function homeOf(known: Pick<KnownMarks, "of">, from: From): number {
  const place = placeOf(from);
  const [first = 0, second = 0] = known.of([`s:${place}`]);
  return (first * 256 + second) % shelves;
}

function placeOf(from: From): string {
  if ("paper" in from) return from.paper;
  if ("request" in from) return from.request;
  if ("reach" in from) return `${from.owner}/reach/${from.reach}`;
  if ("care" in from) return `${from.owner}/care`;
  return "card" in from ? `${from.owner}/${from.card}` : `${from.caseId}/${Math.floor(from.number / 16)}`;
}
