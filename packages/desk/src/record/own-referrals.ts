// What a citizen is asked to agree to: to whom something is handed over, and every word of it; and their answer.
import {
  type Agency,
  type CaseId,
  type CitizenId,
  type HandedOver,
  type Handing,
  type Instant,
  isHandedOver,
  latestOf,
  no,
  ok,
  type Paper,
  type PaperId,
  type Person,
  type Refusal,
  type Result,
  refusal,
} from "@kumacari/domain";
import type { OwnNeeds } from "../needs.ts";
import { untilCommitted } from "../until-committed.ts";

export type OwnReferral = {
  readonly id: PaperId;
  /** Which writing: an answer is for these words and no others. */
  readonly number: number;
  readonly state: Handing["state"];
  readonly at: Instant;
  /** Absent: they took it back. */
  readonly words?: { readonly agency: Agency; readonly office: string; readonly handed: string };
  /** The writing they agreed to and may take that back of: what stands there now, or else what was handed over last. */
  readonly agreed?: number;
  /** Which writings were handed over, and when. */
  readonly handed: readonly Pick<HandedOver, "number" | "at">[];
};

/** An agreement outlives the case it was given in. */
const allCases = ({ cases = [], latestCase }: Person): readonly CaseId[] => [
  ...new Set([...cases, ...(latestCase ? [latestCase] : [])]),
];

/**
 * Only those that were put before them, the latest first. What they took back is not opened any more, for them neither; that it
 * had been handed over they still see.
 */
export async function seeOwnReferrals(
  { ledger, vault }: Pick<OwnNeeds, "ledger" | "vault">,
  person: Person,
): Promise<readonly OwnReferral[]> {
  if (person.shredded !== undefined) return [];
  const { id } = person;
  const all = await Promise.all(allCases(person).map((caseId) => ledger.papersOf(caseId)));
  const papers = all.flat().filter((it) => it.owner === id);
  const gone = papers.flatMap((it) => (it.handed && isTakenBack(it) ? listed(it) : []));
  const opened = await openAsked({ ledger, vault }, id, papers);
  return [...opened, ...gone].toSorted((a, b) => b.at - a.at);
}

const isTakenBack = ({ handing }: Paper): boolean => handing?.state === "withdrawn";

function listed({ id, handing, handed = [] }: Paper, words?: OwnReferral["words"]): readonly OwnReferral[] {
  if (!handing) return [];
  const { number, state, at } = handing;
  const left = handed.map((it) => ({ number: it.number, at: it.at }));
  const agreed = agreedTo(handing, left);
  return [
    { id, number, state, at, ...(words ? { words } : {}), ...(agreed ? { agreed } : {}), handed: left },
  ];
}

function agreedTo({ state, number }: Handing, handed: OwnReferral["handed"]): number | undefined {
  if (state === "withdrawn") return undefined;
  return state === "given" ? number : handed.at(-1)?.number;
}

async function openAsked(
  { ledger, vault }: Pick<OwnNeeds, "ledger" | "vault">,
  id: CitizenId,
  all: readonly Paper[],
): Promise<readonly OwnReferral[]> {
  const papers = all.filter((it) => it.handing && !isTakenBack(it));
  if (papers.length === 0) return [];
  const { writing } = await ledger.together({
    writing: papers.map((it) => ({ caseId: it.caseId, paper: it.id, number: it.handing?.number ?? 1 })),
  });
  const theirs = writing.filter((it) => it !== undefined).filter((it) => it.owner === id);
  const opened = await vault.open("writing", theirs, {
    act: "own-data-read",
    actor: { kind: "citizen", id },
    on: [...new Set(papers.map((it) => it.caseId)), ...papers.map((it) => it.id)],
  });
  return opened.flatMap((it): readonly OwnReferral[] => {
    const words = it.words.reveal("show-to-owner");
    const paper = papers.find((one) => one.id === it.paper);
    if (words.what !== "referral" || !paper) return [];
    const { agency, office, handed } = words;
    return listed(paper, { agency, office, handed });
  });
}

export type Answering = { readonly id: PaperId; readonly number: number; readonly agrees: boolean };

/**
 * To agree is for the words that were read; to take it back is heard whatever was written, asked or declined since. Twice is
 * once. Answers where it stands now, which is what the page has to say.
 */
export function answerReferral(
  { ledger, clock }: Pick<OwnNeeds, "ledger" | "clock">,
  person: Person,
  sent: Answering,
): Promise<Result<Handing["state"], Refusal>> {
  return untilCommitted<Handing["state"]>(async () => {
    const { id, shredded } = person;
    if (shredded !== undefined) return no(refusal("shredded"));
    const { paper } = await ledger.together({
      paper: allCases(person).map((caseId) => ({ caseId, id: sent.id })),
    });
    const it = paper.find((one) => one?.owner === id);
    if (!it?.handing) return no(refusal("not-found"));
    const state = nextState(it, it.handing, sent);
    if (!state.ok) return state;
    if (state.value === it.handing.state) return state;
    const { day: _day, way: _way, ...rest } = it.handing;
    const handing: Handing = { ...rest, state: state.value, at: clock.now(), by: "citizen" };
    const conflict = await ledger.commit([{ op: "update", kind: "paper", value: { ...it, handing } }], {
      act: "referral-answered",
      actor: { kind: "citizen", id },
      on: [it.caseId, it.id],
    });
    return conflict ?? state;
  });
}

function nextState(
  paper: Paper,
  handing: Handing,
  { agrees, number }: Answering,
): Result<Handing["state"], Refusal> {
  if (handing.state === "withdrawn") return agrees ? no(refusal("handing-withdrawn")) : ok("withdrawn");
  // What was handed over rested on their word, and they take that word back: not only what is asked of them now.
  if (!agrees) return ok(handing.state === "given" || isHandedOver(paper, number) ? "withdrawn" : "declined");
  return handing.number === number && latestOf(paper) === number ? ok("given") : no(refusal("moved-on"));
}
