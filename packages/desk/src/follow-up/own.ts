// What a citizen is asked of how things went since an end, and whether they have answered.
import type { Day, Person } from "@kumacari/domain";
import type { FollowUp, FollowUpMonth } from "@kumacari/domain/follow-up";
import { consentView, mayBeOpened } from "../consent/check.ts";
import type { OwnNeeds } from "../needs.ts";

export type OwnFollowUp =
  /** Nobody has asked, or the consent that an answer would rest on does not stand. */
  | { readonly state: "none" }
  /** `over`: the staff have heard it by another way, or it was left. */
  | { readonly state: "over" }
  | { readonly state: "open"; readonly due: Day; readonly month: FollowUpMonth }
  /** `again`: they would like to talk again, and the office has not turned to them yet. */
  | { readonly state: "answered"; readonly again: boolean };

export async function seeOwnFollowUp(
  { ledger }: Pick<OwnNeeds, "ledger">,
  person: Person,
): Promise<OwnFollowUp> {
  const it = await ownFollowUp({ ledger }, person);
  if (!it || !mayBeOpened(person) || consentView(person).state !== "given") return { state: "none" };
  if (it.answered !== undefined) return { state: "answered", again: it.stage === "again" };
  return it.stage === "asked" ? { state: "open", due: it.due, month: it.month } : { state: "over" };
}

/** What they were asked last. */
export async function ownFollowUp(
  { ledger }: Pick<OwnNeeds, "ledger">,
  { id, followUp }: Pick<Person, "id" | "followUp">,
): Promise<FollowUp | undefined> {
  const it = followUp && (await ledger.get("followup", followUp));
  return it?.owner === id ? it : undefined;
}
