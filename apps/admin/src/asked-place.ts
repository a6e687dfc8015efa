// Where on a case's page somebody wants to arrive: in memory, since an address would tell what was looked for.
import type { CaseId, PaperId, PaperWhat } from "@kumacari/domain";

export type AskedPlace =
  | { readonly view: "talk"; readonly number?: number }
  | { readonly view: "record"; readonly what: PaperWhat; readonly paper: PaperId };

let asked: { readonly id: CaseId; readonly place: AskedPlace } | undefined;

export function askPlace(id: CaseId, place: AskedPlace): void {
  asked = { id, place };
}

/** Once: whoever comes back later begins where everybody does. */
export function takePlace(id: CaseId): AskedPlace | undefined {
  const place = asked?.id === id ? asked.place : undefined;
  asked = undefined;
  return place;
}
