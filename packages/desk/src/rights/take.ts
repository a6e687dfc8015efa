// A citizen takes what was disclosed to them: volume by volume and file by file, until fourteen days after the decision.
import {
  type AttachmentId,
  type MatterId,
  no,
  ok,
  type Person,
  type Refusal,
  type Result,
  refusal,
} from "@kumacari/domain";
import { type Decision, takenUntil } from "@kumacari/domain/law";
import type { Grounds } from "../attachment/ground.ts";
import type { OwnNeeds } from "../needs.ts";
import { casesOf } from "./package/collect.ts";
import { filesOf, type HeldFile, makeVolume, type Volume } from "./package/make.ts";

type TakeNeeds = Pick<OwnNeeds, "ledger" | "vault" | "clock">;

/** Made anew each time, from the decision as it was fixed: after a deletion there is nothing left to find. */
export async function takeVolume(
  needs: TakeNeeds,
  person: Person,
  asked: { readonly id: MatterId; readonly number: number },
): Promise<Result<Volume, Refusal>> {
  const found = await disclosed(needs, person, asked.id);
  if (!found.ok) return found;
  const { withheld = {}, at } = found.value;
  const because = { act: "disclosure-taken", actor: { kind: "citizen", id: person.id } } as const;
  return makeVolume(needs, { person, matter: asked.id, withheld, until: at, because }, asked.number);
}

/** The files that come with it, as they are. */
export async function seeDisclosedFiles(
  needs: TakeNeeds,
  person: Person,
  id: MatterId,
): Promise<Result<readonly HeldFile[], Refusal>> {
  const found = await disclosed(needs, person, id);
  if (!found.ok) return found;
  const { withheld = {}, at } = found.value;
  if (withheld.files) return ok([]);
  const cases = await casesOf(needs, person);
  const all = (await Promise.all(cases.map((it) => needs.ledger.attachmentsOf(it)))).flat();
  const theirs = all.filter(({ owner }) => owner === person.id);
  if (theirs.length === 0) return ok([]);
  const because = {
    act: "disclosure-taken",
    actor: { kind: "citizen", id: person.id },
    on: [person.id, id],
  } as const;
  return ok(filesOf({ attachment: await needs.vault.open("attachment", theirs, because) }, at));
}

/** Of any case of theirs, the closed ones too; only to look. */
export function disclosedGrounds(
  needs: TakeNeeds,
  person: Person,
  asked: { readonly id: MatterId; readonly attachment: AttachmentId },
): Grounds {
  const look: Grounds["look"] = async () => {
    const found = await disclosed(needs, person, asked.id);
    if (!found.ok) return found;
    if (found.value.withheld?.files) return no(refusal("package-over"));
    for (const caseId of await casesOf(needs, person)) {
      const file = await needs.ledger.get("attachment", { caseId, id: asked.attachment });
      const it = file && (await needs.ledger.get("case", { id: caseId }));
      if (it?.owner !== person.id || (file?.at ?? 0) > found.value.at) continue;
      return ok({ it, person, from: "citizen", actor: { kind: "citizen", id: person.id }, covers: false });
    }
    return no(refusal("not-found"));
  };
  return { look, write: async () => no(refusal("not-permitted")) };
}

async function disclosed(
  { ledger, clock }: TakeNeeds,
  { id, shredded }: Person,
  matterId: MatterId,
): Promise<Result<Decision, Refusal>> {
  if (shredded !== undefined) return no(refusal("shredded"));
  const matter = await ledger.get("matter", { id: matterId });
  if (matter?.citizen !== id) return no(refusal("not-found"));
  const until = takenUntil(matter);
  return matter.decision && until !== undefined && until >= clock.now()
    ? ok(matter.decision)
    : no(refusal("package-over"));
}
