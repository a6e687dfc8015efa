// One paper is opened, as it is or as it was; who opened it is written down.
import {
  type Because,
  besides,
  type CaseId,
  latestOf,
  no,
  ok,
  type Paper,
  type PaperId,
  type PaperWords,
  type Refusal,
  type Result,
  refusal,
  type Staff,
} from "@kumacari/domain";
import { type Found, findCase, whyOf } from "../case/find.ts";
import { closedWhy, mayBeOpened } from "../consent/check.ts";
import { namesOfStaff } from "../inbox/row.ts";
import type { Needs } from "../needs.ts";
import { mayRead } from "../permit.ts";
import { isBeside } from "./beside.ts";
import { paperRow, writingRow } from "./row.ts";
import type { PaperView } from "./views.ts";

export type OpeningPaper = {
  readonly caseId: CaseId;
  readonly id: PaperId;
  /** The earlier case of the same citizen it lies with. */
  readonly from?: CaseId | undefined;
  /** Absent: the latest. */
  readonly number?: number | undefined;
};

export async function openPaper(
  needs: Pick<Needs, "ledger" | "vault" | "clock">,
  viewer: Staff,
  { caseId, id, from = caseId, number: asked }: OpeningPaper,
): Promise<Result<PaperView, Refusal>> {
  const { ledger } = needs;
  const found = await findCase(needs, viewer, caseId);
  if (!found.ok) return found;
  const { person } = found.value;
  const [it, staff] = await Promise.all([ledger.get("paper", { caseId: from, id }), ledger.staff()]);
  if (!it || !isOf(it, found.value)) return no(refusal("not-found"));
  if (!mayBeOpened(person)) return no(closedWhy(person));
  if (it.handing?.state === "withdrawn") return no(refusal("handing-withdrawn"));
  if (!mayRead(viewer, it)) return no(refusal("paper-closed"));
  const number = asked ?? latestOf(it);
  const written = it.written[number - 1];
  if (!written) return no(refusal("not-found"));
  const beside = number === latestOf(it) ? besides(it) : [];
  const reviews = it.written.flatMap((one, n) => (one.review ? [n + 1] : [])).slice(-reviewsShown);
  const wanted = [number, ...beside, ...reviews, ...(written.base ? [written.base] : [])];
  const words = await wordsOf(needs, it, wanted, {
    act: "record-read",
    actor: { kind: "staff", id: viewer.id },
    on: [caseId, ...(from === caseId ? [] : [from]), id],
    ...whyOf(found.value),
  });
  const names = namesOfStaff(staff);
  const shown = (n: number) => {
    const said = words.get(n);
    if (!said) throw new Error("a writing is kept with the paper that names it");
    return { ...writingRow(it, n, names), words: said };
  };
  return ok({
    ...paperRow(it, { viewer, person, names, of: caseId }),
    shown: shown(number),
    ...(written.base ? { before: shown(written.base) } : {}),
    besides: beside.map(shown),
    reviews: reviews.map(shown).map(reviewOf).toReversed(),
    writings: it.written.map((_, n) => writingRow(it, n + 1, names)).toReversed(),
  });
}

/** The latest ones; earlier ones stand in the earlier writings. */
const reviewsShown = 30;
const reviewOf = ({ words, ...row }: PaperView["shown"]) => ({
  ...row,
  said: words.what === "plan" ? words.said : "",
});

const isOf = (paper: Paper, found: Found): boolean => paper.caseId === found.it.id || isBeside(paper, found);

async function wordsOf(
  { ledger, vault }: Pick<Needs, "ledger" | "vault">,
  { id, caseId, owner }: Paper,
  numbers: readonly number[],
  because: Because,
): Promise<ReadonlyMap<number, PaperWords>> {
  const keys = [...new Set(numbers)].map((number) => ({ caseId, paper: id, number }));
  const { writing } = await ledger.together({ writing: keys });
  // A head that points to somebody else's papers opens nothing.
  const theirs = writing.filter((it) => it !== undefined).filter((it) => it.owner === owner);
  const opened = await vault.open("writing", theirs, because);
  return new Map(opened.map((it) => [it.number, it.words.reveal("show-to-staff")]));
}
