// A Word document: a zip of XML parts that starts nothing, fetches nothing and hides no other file.
import { find, latin, startsWith } from "./bytes.ts";
import type { AttachmentFault } from "./faults.ts";
import { eachEntry } from "./zip.ts";

export function readDocx(bytes: Uint8Array): AttachmentFault | undefined {
  const seen: { types: string; main: boolean; fault: AttachmentFault | undefined } = {
    types: "",
    main: false,
    fault: undefined,
  };
  const zip = eachEntry(bytes, ({ name, bytes: part }) => {
    if (name === "[Content_Types].xml") seen.types = latin(part);
    if (name === "word/document.xml") seen.main = true;
    seen.fault ??= faultOf(name, part);
  });
  if (zip) return zip;
  if (seen.fault) return seen.fault;
  if (!seen.types || !seen.main) return "kind";
  return /macroEnabled|vbaProject|\.template/i.test(seen.types) ? "active" : undefined;
}

function faultOf(name: string, part: Uint8Array): AttachmentFault | undefined {
  const lower = name.toLowerCase();
  if (lower.startsWith("/") || lower.includes("..") || lower.includes("\\")) return "broken";
  if (/vba(project|data)|activex|\/embeddings\/|\.(bin|exe|dll|js|vbs|ps1|bat|cmd|lnk|hta)$/.test(lower))
    return "active";
  if (archives.some((it) => startsWith(part, it))) return "active";
  if (lower.endsWith(".rels")) return reachesOut(latin(part)) ? "active" : undefined;
  // An old way to run a command from a field.
  return lower.endsWith(".xml") && dde.some((it) => find(part, it) >= 0) ? "active" : undefined;
}

const dde = ["DDEAUTO ", " DDE ", ">DDE "];

/** Zip, RAR, 7z, gzip, cabinets, programs, and the old container of Office, in which anything may lie. */
const archives = [
  "PK\u0003\u0004",
  "Rar!",
  "7z\u00bc\u00af",
  "\u001f\u008b",
  "MSCF",
  "MZ",
  "\u00d0\u00cf\u0011\u00e0",
];

/** A link that somebody must press is harmless; whatever Word fetches by itself on opening is not. */
function reachesOut(rels: string): boolean {
  // UTF-16 would hide every word that is looked for.
  if (rels.includes("\0")) return true;
  const all = rels.match(/<[\w:]*Relationship\s[^>]*>/g) ?? [];
  return all.some(
    (it) => /TargetMode\s*=\s*["']\s*External/i.test(it) && !/relationships\/hyperlink["']/i.test(it),
  );
}
