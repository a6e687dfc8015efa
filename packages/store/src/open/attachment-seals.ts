// Seals a file's bytes under its own key, bound to case, file, purpose and part; the people side alone may import this.
import { type Place, seal } from "@kumacari/crypto";
import { fileKey, openPerson } from "@kumacari/crypto/open";
import type { AttachmentBytes, AttachmentSeals } from "@kumacari/desk/ports";
import { layout } from "../keys.ts";
import { fieldPlace } from "../sealing.ts";

export function createAttachmentSeals(table: string): AttachmentSeals {
  const placeOf = ({ caseId, attachment, of, part }: AttachmentBytes): Place =>
    fieldPlace(table, layout.attachment.at({ caseId, id: attachment }), of, part);
  return {
    seal: (key, place, bytes) => seal(fileKey(place.attachment, key), placeOf(place), bytes),
    open: (key, place, sealed) => openPerson(fileKey(place.attachment, key), placeOf(place), sealed),
  };
}
