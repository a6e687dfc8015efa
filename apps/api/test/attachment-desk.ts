// A citizen and a counsellor with files between them, for tests: sent in parts and opened as the pages do.
import { readdirSync } from "node:fs";
import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { type Attachment, type AttachmentId, attachmentLimits, type CaseId } from "@kumacari/domain";
import { type Answer, citizenOrigin, type Office, once, openCase, signedIn } from "./office.ts";

/** In two pieces, so that no scanner takes this source for what it looks for. */
export const eicar = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-", "ANTIVIRUS-TEST-FILE!$H+H*"].join("");

export const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
export const partsIn = (bytes: Uint8Array): readonly Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / attachmentLimits.part) }, (_, n) =>
    bytes.subarray(n * attachmentLimits.part, (n + 1) * attachmentLimits.part),
  );

type Side = {
  readonly act: (path: string, input: unknown) => Promise<Answer>;
  readonly ask: (path: string, input?: unknown) => Promise<Answer>;
};
type Named = { readonly name?: string; readonly key?: string };

export async function begin(
  side: Side,
  bytes: Uint8Array,
  { name = "履歴書.pdf", key = once() }: Named = {},
) {
  const came = await side.act("attachment.begin", { name, size: bytes.length, once: key });
  return { ...came, id: came.data.id as AttachmentId };
}

export async function send(side: Side, bytes: Uint8Array, named: Named = {}) {
  const { id } = await begin(side, bytes, named);
  for (const [number, part] of partsIn(bytes).entries())
    await side.act("attachment.part", { attachment: id, number, bytes: base64(part) });
  return { id, ...(await side.act("attachment.finish", { attachment: id })) };
}

type Seen = {
  readonly id: AttachmentId;
  readonly name: string;
  readonly stage: Attachment["stage"];
  readonly remarks: readonly Record<string, unknown>[];
};
export const seenBy = async (side: Side, input?: object): Promise<readonly Seen[]> =>
  (await side.ask("attachment.see", input)).data.list as readonly Seen[];

export async function openAttachmentDesk(office: Office) {
  const { citizen, caseId } = await openCase(office, "U-attachments");
  const counsellor = await signedIn(office, "counsellor", "見本 かおる");
  return {
    citizen,
    caseId,
    counsellor,
    open: async (id: AttachmentId, { token }: { readonly token: string } = citizen, range?: string) =>
      office.citizens.request(`/citizen/attachments/${id}`, {
        headers: { origin: citizenOrigin, authorization: `Bearer ${token}`, ...(range ? { range } : {}) },
      }),
    openAsStaff: async (id: AttachmentId, headers: Readonly<Record<string, string>> = counsellor.headers) =>
      office.staffApp.request(`/staff/attachments/${caseId}/${id}`, { headers }),
    stored: (id: AttachmentId) => office.needs.ledger.get("attachment", { caseId, id }),
    blobs: () => readdirSync(`${office.folder}/blobs`),
    entriesOn: async (id: AttachmentId) => {
      const all = { TableName: office.table, ConsistentRead: true };
      const { Items = [] } = await office.client.send(new ScanCommand(all));
      return Items.filter((it) => it.kind?.S === "entry" && JSON.stringify(it.on).includes(id));
    },
  };
}
export type AttachmentDesk = Awaited<ReturnType<typeof openAttachmentDesk>> & { readonly caseId: CaseId };
