// One file's record with its name and key opened: written down first, and never of another case.
import { type Attachment, type AttachmentId, type Because, isToken, type Token } from "@kumacari/domain";
import type { OwnNeeds } from "../needs.ts";
import type { Records, Stored } from "../ports.ts";
import type { Ground } from "./ground.ts";

type Needs = Pick<OwnNeeds, "ledger" | "vault">;
export type Opened = { readonly attachment: Attachment; readonly key: Token };

/** The record as it lies there; undefined when the case has no such file, it was given up, or a head points to somebody else's. */
export async function findAttachment(
  { ledger }: Needs,
  { it }: Pick<Ground, "it">,
  id: AttachmentId,
): Promise<Stored<Records["attachment"]> | undefined> {
  const found = await ledger.get("attachment", { caseId: it.id, id });
  return found?.owner === it.owner && found.stage !== "discarded" ? found : undefined;
}

export async function openRecord(
  { vault }: Pick<Needs, "vault">,
  sealed: Stored<Records["attachment"]>,
  because: Omit<Because, "on">,
): Promise<Opened> {
  const [attachment] = await vault.open("attachment", [sealed], {
    ...because,
    on: [sealed.caseId, sealed.id],
  });
  const key = attachment?.key.reveal("seal") ?? "";
  if (!attachment || !isToken(key)) throw new Error("a file's record opened without its key");
  return { attachment, key };
}
