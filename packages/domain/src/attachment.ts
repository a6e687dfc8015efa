// Files of a consultation (書類) and the remarks written onto their pages (添削).

import type { Instant } from "./instant.ts";
import type { Author } from "./message.ts";
import { hasControl } from "./message.ts";
import type { AttachmentId, CaseId, CitizenId, RemarkId } from "./names.ts";
import type { Personal } from "./personal.ts";

export const attachmentLimits = {
  /** Bytes of one file. */
  bytes: 10 * 1024 * 1024,
  /** Bytes of one part on its way: seconds on a slow line, and as base64 far below what a call and Lambda take. */
  part: 256 * 1024,
  /** Letters of a name. */
  name: 100,
  /** Files of one case, and those of them that may be on their way at once. */
  ofCase: 100,
  underWay: 5,
  /** Remarks and answers on one file. */
  remarks: 300,
  /** The last page a remark may name. */
  page: 2_000,
  /** Hours after which what never came whole is thrown away. */
  hoursUnderWay: 24,
} as const;

export const attachmentKinds = {
  pdf: { says: "PDF", type: "application/pdf", ends: /\.pdf$/i, ending: ".pdf" },
  docx: {
    says: "Word",
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ends: /\.docx$/i,
    ending: ".docx",
  },
  jpeg: { says: "写真（JPEG）", type: "image/jpeg", ends: /\.jpe?g$/i, ending: ".jpg" },
  png: { says: "画像（PNG）", type: "image/png", ends: /\.png$/i, ending: ".png" },
} as const;
export type AttachmentKind = keyof typeof attachmentKinds;

/**
 * `waiting`: whole, and not yet looked through for malware. Nothing is opened before `clean`. `discarded`: without name
 * and key, nobody's to see any more; it stands until its bytes are removed.
 */
export type AttachmentStage = "sending" | "discarded" | "waiting" | "clean" | "infected" | "failed";

export type Attachment = {
  readonly id: AttachmentId;
  readonly caseId: CaseId;
  readonly owner: CitizenId;
  readonly from: Author;
  readonly at: Instant;
  readonly stage: AttachmentStage;
  /** Bytes; as announced while sending, as kept afterwards. */
  readonly size: number;
  /** By content; absent before it came whole. */
  readonly form?: AttachmentKind;
  readonly name: Personal<string>;
  /** 256-bit key of its bytes, base64url: whoever cannot open this cannot open them. */
  readonly key: Personal<string>;
  /** When something has to be seen to: looked through, or its bytes removed. */
  readonly due?: Instant;
  readonly version: number;
};

/** Where on a page: parts of its width and height, 0 … 1 from the upper left. */
export type Spot = { readonly x: number; readonly y: number };

export type Remark = {
  readonly id: RemarkId;
  readonly caseId: CaseId;
  readonly owner: CitizenId;
  readonly attachment: AttachmentId;
  readonly from: Author;
  readonly at: Instant;
  /** From 1; 0 = the whole file. */
  readonly page: number;
  readonly spot?: Spot;
  /** The remark it answers. */
  readonly under?: RemarkId;
  readonly text: Personal<string>;
  readonly done?: Instant;
  readonly version: number;
};

/** A name to be shown, never a path: the last part of it, without what would turn or hide letters. Undefined: nothing is left. */
export function readAttachmentName(sent: string): string | undefined {
  if (sent.length > 4_000 || !sent.isWellFormed()) return undefined;
  const last = sent.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const plain = Array.from(last)
    .filter((it) => !hasControl(it) && !hidden.test(it) && !/[<>:"|?*\t\n]/.test(it))
    .join("");
  const tidy = plain.replace(/\s+/g, " ").replace(/^[. ]+|[. ]+$/g, "");
  return tidy === "" ? undefined : shortened(tidy);
}

/** Says at its end what the file is, whatever it was called. */
export const attachmentNameOf = (name: string, kind: AttachmentKind): string =>
  attachmentKinds[kind].ends.test(name) ? name : shortened(`${name}${attachmentKinds[kind].ending}`);

/** Marks that turn the direction of writing or take no room: with them `gpj.exe` reads as `exe.jpg`. */
const hidden = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/u;

function shortened(name: string): string {
  const letters = Array.from(name);
  if (letters.length <= attachmentLimits.name) return name;
  const ending = /\.[A-Za-z0-9]{1,5}$/.exec(name)?.[0] ?? "";
  return `${letters.slice(0, attachmentLimits.name - ending.length - 1).join("")}…${ending}`;
}

/** How many parts a file of so many bytes travels in. */
export const attachmentParts = (size: number): number => Math.max(1, Math.ceil(size / attachmentLimits.part));
