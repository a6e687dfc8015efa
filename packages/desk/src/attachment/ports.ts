// What files need of the world: a place for bytes, the seal of what is personal, and somebody who knows malware.
import type { AttachmentId, CaseId, HubPhotoId, Instant, Token } from "@kumacari/domain";
import type { Records, Stored } from "../records.ts";

export interface AttachmentReads {
  /** Files of a case, those on their way too: as many as there are. */
  attachmentsOf(caseId: CaseId): Promise<readonly Stored<Records["attachment"]>[]>;
  /** Remarks on all files of a case, or on one: as many as there are. */
  remarksOf(caseId: CaseId, attachment?: AttachmentId): Promise<readonly Stored<Records["remark"]>[]>;
  /** Files with which something is to be done at `now`, the longest due first, at most 100. */
  dueAttachments(now: Instant): Promise<readonly Stored<Records["attachment"]>[]>;
}

/**
 * Bytes by name: a file's, sealed before they come here, or a hub's picture, which is anybody's to see. A name is made by
 * us, of an id and a word. On a laptop: a folder, each written aside and renamed into place. In AWS: a bucket in Tokyo
 * under its own key (SSE-KMS), versions off, open to these Lambdas' roles alone.
 */
export interface Blobs {
  /** Written over what lay there. Throws when it could not be kept whole. */
  put(name: string, bytes: Uint8Array): Promise<void>;
  get(name: string): Promise<Uint8Array | undefined>;
  /** Names that begin so, in no order. */
  names(begin: string): Promise<readonly string[]>;
  /** Everything whose name begins so; nothing there is done already. */
  remove(begin: string): Promise<void>;
}

/** Which bytes: a part that was sent, or one that is kept. The seal is bound to all of it. */
export type AttachmentBytes = {
  readonly caseId: CaseId;
  readonly attachment: AttachmentId;
  readonly of: "sent" | "kept";
  readonly part: number;
};

/** Seals bytes under the key that lies, sealed itself, in the file's record; exists on the people side only. */
export interface AttachmentSeals {
  seal(key: Token, place: AttachmentBytes, bytes: Uint8Array): Uint8Array;
  /** Throws when the seal is broken or was made for another place. */
  open(key: Token, place: AttachmentBytes, sealed: Uint8Array): Uint8Array;
}

/** `pending`: not known yet, ask again. `failed`: it will not be known. */
export type Verdict = "clean" | "infected" | "failed" | "pending";

/**
 * Looks for malware; asked again for as long as it throws or says `pending`. On a laptop it knows the EICAR test string.
 * In AWS it is GuardDuty Malware Protection for S3: the first call puts the bytes into a bucket of its own in Tokyo (own
 * key, no reader but GuardDuty, nothing there lives a day), the next ones read the object's GuardDutyMalwareScanStatus
 * (NO_THREATS_FOUND, THREATS_FOUND; UNSUPPORTED, ACCESS_DENIED and FAILED are `failed`) and remove it.
 */
export interface Scanner {
  scan(id: AttachmentId | HubPhotoId, bytes: () => Promise<Uint8Array>): Promise<Verdict>;
}
