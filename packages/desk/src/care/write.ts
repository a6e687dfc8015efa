// The consideration a citizen wishes for, written by themselves or by their counsellor; of two at once the second is told.
import {
  type Care,
  type CareAnswers,
  type Case,
  type CaseId,
  isOpen,
  no,
  type OnceKey,
  ok,
  type Person,
  personal,
  type Refusal,
  type Result,
  readCare,
  refusal,
  type Staff,
} from "@kumacari/domain";
import { type Standing, standsByCase, standsByOneself } from "../case/writing-ground.ts";
import { refuseMyNumber } from "../known/my-number.ts";
import { remember } from "../known/remember.ts";
import type { Needs, OwnNeeds } from "../needs.ts";
import type { Change, Stored } from "../ports.ts";
import { untilCommitted } from "../until-committed.ts";

export type WritingCare = {
  readonly care: unknown;
  /** The version before the writer's eyes; 0: none. */
  readonly seen: number;
  readonly once: OnceKey;
};

export function writeOwnCare(
  needs: OwnNeeds,
  { id }: Person,
  sent: WritingCare,
): Promise<Result<void, Refusal>> {
  return write(needs, standsByOneself(needs, id), sent);
}

export function writeCareOfCase(
  needs: Needs,
  actor: Staff,
  { caseId, ...sent }: WritingCare & { readonly caseId: CaseId },
): Promise<Result<void, Refusal>> {
  const open = (it: Case) => (isOpen(it) ? undefined : refusal("already-closed"));
  return write(needs, standsByCase(needs, actor, caseId, open), sent);
}

/** Sent twice with the same `once` it is written once. */
async function write(
  needs: OwnNeeds,
  standing: Standing,
  { care, seen, once: key }: WritingCare,
): Promise<Result<void, Refusal>> {
  const read = readCare(care);
  if (!read.ok) return read;
  const answers = read.value;
  return untilCommitted<void>(async () => {
    const stands = await standing();
    if (!stands.ok) return stands;
    const { person, by, actor, holds } = stands.value;
    const owner = person.id;
    const once = { owner, act: "care", key } as const;
    const kept = await needs.ledger.together({ once: [once], care: [{ owner }] });
    const before = kept.care[0];
    if (kept.once[0]) return ok(undefined);
    if ((before?.version ?? 0) !== seen) return no(refusal("moved-on"));
    const clean = await refuseMyNumber(needs, [answers.words], { actor, on: [owner] });
    if (!clean.ok) return clean;
    const conflict = await needs.ledger.commit(
      [
        { op: "create", kind: "once", value: { ...once, version: 1 } },
        { op: "hold", kind: "person", key: { id: owner }, version: person.version },
        ...holds,
        ...(await careChanges(needs, before, { owner, by, at: needs.clock.now(), answers })),
        ...(await remember(needs, { owner, care: true }, [{ kind: "words", value: answers.words }])),
      ],
      { act: "care-written", actor, on: [owner] },
    );
    return conflict ?? ok(undefined);
  });
}

type Written = Pick<Care, "owner" | "by" | "at"> & { readonly answers: CareAnswers };

/** As part of any transaction: what stands from now on, and the same as a writing that stays. */
export async function careChanges(
  needs: Pick<OwnNeeds, "ledger" | "vault">,
  before: Stored<Care> | undefined,
  { answers, ...of }: Written,
): Promise<readonly Change[]> {
  const number = (before?.version ?? 0) + 1;
  const value = { ...of, answers: personal(answers) };
  return [
    { op: before ? "update" : "create", kind: "care", value: { ...value, version: before?.version ?? 1 } },
    { op: "create", kind: "carewriting", value: { ...value, number, version: 1 } },
    ...(before ? await keptOf(needs, before, of) : []),
  ];
}

/** What was written before each writing was kept is opened once, so that it is not written over. */
async function keptOf(
  { ledger, vault }: Pick<OwnNeeds, "ledger" | "vault">,
  before: Stored<Care>,
  { owner, by }: Pick<Written, "owner" | "by">,
): Promise<readonly Change[]> {
  const number = before.version;
  if (await ledger.get("carewriting", { owner, number })) return [];
  const opened = await vault.open("care", [before], {
    act: by === "citizen" ? "own-data-read" : "care-read",
    actor: by === "citizen" ? { kind: "citizen", id: owner } : { kind: "staff", id: by },
    on: [owner],
  });
  return opened.map((it) => ({ op: "create", kind: "carewriting", value: { ...it, number, version: 1 } }));
}
