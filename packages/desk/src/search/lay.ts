// The clues of a new case, as changes of the transaction that keeps its name; none when it has neither name nor number.
import {
  type CaseId,
  type CitizenId,
  type IntakeAnswers,
  nameForms,
  personal,
  phoneForms,
} from "@kumacari/domain";
import type { OwnNeeds } from "../needs.ts";
import type { Change } from "../ports.ts";
import { phonesIn } from "./phones-in.ts";

export function clueChanges(
  {
    known,
    chance,
  }: { readonly known: Pick<OwnNeeds["known"], "clues">; readonly chance: OwnNeeds["chance"] },
  of: { readonly owner: CitizenId; readonly caseId: CaseId },
  { name, wish }: Pick<IntakeAnswers, "name" | "wish">,
): readonly Change[] {
  const forms = [...new Set([...nameForms(name), ...phonesIn(wish).flatMap(phoneForms)])];
  if (forms.length === 0) return [];
  const clues = forms.map((form) => {
    const maker = known.clues(form);
    return { shelf: maker.shelf, ...maker.make(chance.uuid(), of.caseId), version: 1 };
  });
  const places = personal(clues.map(({ shelf, id }) => ({ shelf, id })));
  return [
    ...clues.map((value): Change => ({ op: "create", kind: "clue", value })),
    { op: "create", kind: "cluelist", value: { ...of, places, version: 1 } },
  ];
}
