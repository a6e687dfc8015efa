// Whose files are meant and who acts on them: a citizen's own newest case, or a case that a counsellor may open.
import {
  type Actor,
  type Author,
  type Case,
  type CaseId,
  isOpen,
  no,
  ok,
  type Person,
  type Refusal,
  type Result,
  refusal,
  type Staff,
} from "@kumacari/domain";
import { type Found, findAnswerableCase, findCase } from "../case/find.ts";
import { closedWhy, mayBeOpened, mustConsent } from "../consent/check.ts";
import type { OwnNeeds } from "../needs.ts";

/** `covers`: in the place of its counsellor, who is away; the case stays theirs. */
export type Ground = Found & {
  readonly from: Author;
  readonly actor: Actor;
};

/** Read anew each time it is asked: a conflict means that something moved. */
export type Grounds = {
  /** To look: a closed case stays readable; after a withdrawn consent to its citizen alone. */
  readonly look: () => Promise<Result<Ground, Refusal>>;
  /** To write: the case is open and the consent stands. */
  readonly write: () => Promise<Result<Ground, Refusal>>;
};

type Needs = Pick<OwnNeeds, "ledger">;

export function ownGrounds({ ledger }: Needs, { id }: Pick<Person, "id">): Grounds {
  const look = async (): Promise<Result<Ground, Refusal>> => {
    const person = await ledger.get("person", { id });
    if (person?.shredded !== undefined) return no(refusal("shredded"));
    const it = person?.latestCase && (await ledger.get("case", { id: person.latestCase }));
    if (!person || !it) return no(refusal("not-found"));
    return ok({ it, person, from: "citizen", actor: { kind: "citizen", id }, covers: false });
  };
  return { look, write: async () => mayWrite(await look()) };
}

export function caseGrounds(needs: Pick<OwnNeeds, "ledger" | "clock">, viewer: Staff, id: CaseId): Grounds {
  const ground = async (find: typeof findCase): Promise<Result<Ground, Refusal>> => {
    const found = await find(needs, viewer, id);
    if (!found.ok) return found;
    if (!mayBeOpened(found.value.person)) return no(closedWhy(found.value.person));
    return ok({ ...found.value, from: viewer.id, actor: { kind: "staff", id: viewer.id } });
  };
  // Whoever only oversees a case looks at its files, and writes nothing there.
  return { look: () => ground(findCase), write: async () => mayWrite(await ground(findAnswerableCase)) };
}

function mayWrite(ground: Result<Ground, Refusal>): Result<Ground, Refusal> {
  if (!ground.ok) return ground;
  const { it, person, from } = ground.value;
  const consent = mustConsent(person);
  if (!consent.ok && (from === "citizen" || consent.error.kind !== "consent-outdated")) return consent;
  return isOpen(it) ? ground : no(refusal("already-closed"));
}

/** The case has moved where its files are concerned: pages look again. */
export const moved = (it: Case): Case => ({ ...it, attachments: (it.attachments ?? 0) + 1 });
