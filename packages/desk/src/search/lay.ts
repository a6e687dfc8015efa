// The clues of a new case or of a 様式1, as changes of the transaction that keeps its name; none of a 様式1 with neither name nor number.
import {
  type CaseId,
  type CitizenId,
  type IntakeAnswers,
  nameForms,
  numberForm,
  personal,
  phoneForms,
} from "@kumacari/domain";
import type { OwnNeeds } from "../needs.ts";
import type { Change } from "../ports.ts";
import { clueForms } from "./kept.ts";
import { phonesOf } from "./phones-of.ts";

/** What of an intake it is found by. */
export type Clued = Pick<IntakeAnswers, "name" | "kana" | "phone" | "wish">;

/** Without a case: of the 様式1, by which all cases of its citizen are found. */
export type CluesOf = { readonly owner: CitizenId; readonly caseId?: CaseId };

/** So many leave room for the intake itself in a transaction of 98; no name that anybody bears has as many. */
const most = 66;

export function clueChanges(
  {
    known,
    chance,
  }: { readonly known: Pick<OwnNeeds["known"], "clues">; readonly chance: OwnNeeds["chance"] },
  of: CluesOf,
  answers: Clued,
): readonly Change[] {
  const { name, kana = "" } = answers;
  const all = [
    ...(of.caseId ? [numberForm(of.caseId)] : []),
    ...phonesOf(answers).flatMap(phoneForms),
    ...nameForms(name),
    ...nameForms(kana),
  ];
  const forms = [...new Set(all)].slice(0, most);
  if (forms.length === 0) return [];
  const clues = forms.map((form) => {
    const maker = known.clues(form);
    return { shelf: maker.shelf, ...maker.make(chance.uuid(), of.caseId ?? of.owner), version: 1 };
  });
  const places = personal(clues.map(({ shelf, id }) => ({ shelf, id })));
  return [
    ...clues.map((value): Change => ({ op: "create", kind: "clue", value })),
    { op: "create", kind: "cluelist", value: { ...of, places, forms: clueForms, version: 1 } },
  ];
}
