// What a file is, by what lies in it and never by its name; and what of it may be kept.
import { type AttachmentKind, no, ok, type Refusal, type Result, refusal } from "@kumacari/domain";
import { find, latin, startsWith } from "./bytes.ts";
import { readDocx } from "./docx.ts";
import { type AttachmentFault, refusals } from "./faults.ts";
import { stripJpeg } from "./jpeg.ts";
import { readPdf } from "./pdf.ts";
import type { Picture, Size } from "./picture.ts";
import { stripPng } from "./png.ts";

export type Judged = {
  readonly kind: AttachmentKind;
  readonly bytes: Uint8Array;
  /** Pixels, of a picture. */
  readonly size?: Size;
};

/** Pictures come back without what lay beside them; PDF and Word documents as they came, or not at all. */
export function judge(bytes: Uint8Array): Result<Judged, Refusal> {
  const kind = kindOf(bytes);
  switch (kind) {
    case "pdf":
      return judged(kind, readPdf(bytes) ?? bytes);
    case "docx":
      return judged(kind, readDocx(bytes) ?? bytes);
    case "jpeg":
      return judged(kind, stripJpeg(bytes));
    case "png":
      return judged(kind, stripPng(bytes));
    case "picture":
    case "locked":
    case "kind":
      return no(refusal(refusals[kind]));
    default:
      return kind satisfies never;
  }
}

function judged(kind: AttachmentKind, came: Uint8Array | Picture | AttachmentFault): Result<Judged, Refusal> {
  if (typeof came === "string") return no(refusal(refusals[came]));
  return ok(came instanceof Uint8Array ? { kind, bytes: came } : { kind, ...came });
}

/** By the first bytes; whether the rest keeps what they promise is asked afterwards. */
function kindOf(bytes: Uint8Array): AttachmentKind | "picture" | "locked" | "kind" {
  if (startsWith(bytes, "%PDF-")) return "pdf";
  if (startsWith(bytes, "PK\u0003\u0004")) return "docx";
  if (startsWith(bytes, "\u00ff\u00d8\u00ff")) return "jpeg";
  if (startsWith(bytes, "\u0089PNG\r\n\u001a\n")) return "png";
  // Word puts a document with a password into the old container of Office.
  if (startsWith(bytes, "\u00d0\u00cf\u0011\u00e0"))
    return find(bytes, "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e") < 0 ? "kind" : "locked";
  const head = latin(bytes, 0, 512);
  if (/^\s*(<\?xml|<!--|<!DOCTYPE|<svg)/i.test(head.replace(/^\u00ef\u00bb\u00bf/, "")) && /<svg/i.test(head))
    return "picture";
  if (/^....ftyp(hei|hev|mif|msf|avi)/s.test(head) || /^(GIF8|BM|II\*\0|MM\0\*)/.test(head)) return "picture";
  return /^RIFF....WEBP/s.test(head) ? "picture" : "kind";
}
