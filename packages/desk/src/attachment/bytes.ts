// A file's bytes, part by part: sealed on the way in, opened on the way out.

import { joined } from "@kumacari/attachment";
import { type Attachment, attachmentLimits, attachmentParts, type Token } from "@kumacari/domain";
import type { OwnNeeds } from "../needs.ts";
import type { AttachmentBytes } from "../ports.ts";

type Needs = Pick<OwnNeeds, "blobs" | "seals">;
type Which = { readonly attachment: Attachment; readonly of: AttachmentBytes["of"]; readonly key: Token };

export const under = ({ id }: Pick<Attachment, "id">): string => `${id}.`;
export const sentUnder = ({ id }: Pick<Attachment, "id">): string => `${id}.sent.`;
const nameOf = ({ attachment, of, part }: AttachmentBytes): string => `${attachment}.${of}.${part}`;

/** Which parts have arrived. */
export async function arrived(
  { blobs }: Needs,
  attachment: Pick<Attachment, "id">,
): Promise<readonly number[]> {
  const begin = sentUnder(attachment);
  return (await blobs.names(begin)).map((it) => Number(it.slice(begin.length))).toSorted((a, b) => a - b);
}

export async function putPart(
  { blobs, seals }: Needs,
  { attachment, of, key }: Which,
  part: number,
  bytes: Uint8Array,
): Promise<void> {
  const place = { caseId: attachment.caseId, attachment: attachment.id, of, part };
  await blobs.put(nameOf(place), seals.seal(key, place, bytes));
}

/** Undefined: it does not lie there. */
export async function getPart(
  { blobs, seals }: Needs,
  { attachment, of, key }: Which,
  part: number,
): Promise<Uint8Array | undefined> {
  const place = { caseId: attachment.caseId, attachment: attachment.id, of, part };
  const sealed = await blobs.get(nameOf(place));
  return sealed && seals.open(key, place, sealed);
}

/** Undefined: a part is missing, or there is more or less than was said. */
export async function wholeOf(needs: Needs, which: Which): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  for (let n = 0; n < attachmentParts(which.attachment.size); n += 1) {
    const part = await getPart(needs, which, n);
    if (!part) return undefined;
    parts.push(part);
  }
  const whole = joined(parts);
  return whole.length === which.attachment.size ? whole : undefined;
}

export async function putWhole(needs: Needs, which: Which, bytes: Uint8Array): Promise<void> {
  for (let n = 0; n < attachmentParts(bytes.length); n += 1) {
    await putPart(
      needs,
      which,
      n,
      bytes.subarray(n * attachmentLimits.part, (n + 1) * attachmentLimits.part),
    );
  }
}

/** Length of the part with this number; undefined: the file has no such part. */
export const lengthOf = ({ size }: Pick<Attachment, "size">, part: number): number | undefined =>
  Number.isSafeInteger(part) && part >= 0 && part < attachmentParts(size)
    ? Math.min(attachmentLimits.part, size - part * attachmentLimits.part)
    : undefined;
