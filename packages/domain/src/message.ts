// One message of the talk, and what may be written in it.
import { isBlank } from "./blank.ts";
import type { Instant } from "./instant.ts";
import type { AttachmentId, CaseId, CitizenId, StaffId } from "./names.ts";
import type { Personal } from "./personal.ts";
import { type Refusal, refusal } from "./refusal.ts";
import { no, ok, type Result } from "./result.ts";

/** Code units of UTF-16, as every browser's `maxlength` counts. */
export const messageLimit = 4000;

export type Author = "citizen" | StaffId;

export type Message = {
  readonly caseId: CaseId;
  readonly owner: CitizenId;
  /** Place in the talk, from 1. */
  readonly number: number;
  readonly from: Author;
  readonly at: Instant;
  readonly text: Personal<string>;
  /** A file was sent: the words are its name. */
  readonly attachment?: AttachmentId;
  readonly version: number;
};

/** Takes the words as they are (no normalising: 髙 stays 髙), or says why not. Line ends become \n. */
export function readWords(text: string): Result<string, Refusal> {
  if (text.length > messageLimit * 2) return no(refusal("too-long"));
  const words = text.replace(/\r\n?/g, "\n").trim();
  if (words.length > messageLimit) return no(refusal("too-long"));
  if (!words.isWellFormed() || hasControl(words)) return no(refusal("unreadable"));
  if (isBlank(words)) return no(refusal("empty"));
  return ok(words);
}

// NUL and other C0/C1 controls but tab and newline; direction marks are words too and stay.
export function hasControl(words: string): boolean {
  for (let n = 0; n < words.length; n += 1) {
    const unit = words.charCodeAt(n);
    if (unit < 0x20 ? unit !== 0x09 && unit !== 0x0a : unit >= 0x7f && unit <= 0x9f) return true;
  }
  return false;
}
