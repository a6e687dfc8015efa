// A Word document: a zip of XML parts that starts nothing, fetches nothing and hides no other file.
import { find, latin, startsWith } from "./bytes.ts";
import type { AttachmentFault } from "./faults.ts";
import { fieldsOf } from "./word-fields.ts";
import { reachesOut } from "./word-relations.ts";
import { isInOtherLetters, startOfXml, type XmlFault } from "./xml.ts";
import { eachEntry } from "./zip.ts";

/** Together, unpacked: a thousand pages have less. One of the lists that tie the parts together has a few kilobytes. */
const limits = { xml: 48 * 1024 * 1024, list: 1024 * 1024 } as const;

export function readDocx(bytes: Uint8Array): AttachmentFault | undefined {
  const names = new Set<string>();
  let fault: AttachmentFault | undefined;
  let xml = 0;
  const zip = eachEntry(bytes, ({ name, bytes: part }) => {
    if (fault) return;
    const lower = name.toLowerCase();
    if (startOfXml(part) >= 0) xml += part.length;
    // Of two parts with one name, readers take different ones.
    if (names.has(lower)) fault = "broken";
    else if (xml > limits.xml) fault = "swells";
    else fault = faultOf(lower, part);
    names.add(lower);
  });
  if (zip) return zip;
  return fault ?? (names.has(types) && names.has("word/document.xml") ? undefined : "kind");
}

const types = "[content_types].xml";

function faultOf(name: string, part: Uint8Array): AttachmentFault | undefined {
  if (isStrange(name)) return "broken";
  if (acts.test(name) && !printer.test(name)) return "active";
  if (archives.some((it) => startsWith(part, it)) || isInOtherLetters(part)) return "active";
  const isList = name === types || name.endsWith(".rels");
  if (isList && part.length > limits.list) return "swells";
  if (startOfXml(part) < 0) return isList || name.endsWith(".xml") ? "broken" : undefined;
  if (name === types) return isOfActive(part) ? "active" : undefined;
  return said(name.endsWith(".rels") ? reachesOut(part) : fieldsOf(part));
}

const acts = /vba(project|data)|activex|\/embeddings\/|\.(bin|exe|dll|js|vbs|ps1|bat|cmd|lnk|hta)$/;
/** How somebody's printer was set: Word for Mac leaves it in every document. */
const printer = /^word\/printersettings\/printersettings\d{1,4}\.bin$/;

/** Names that a reader could take for another part's: with escapes, in pieces, with what is no letter. */
function isStrange(name: string): boolean {
  if (name.startsWith("/") || name.includes("..") || name.includes("\\") || name.endsWith(".piece"))
    return true;
  if (Array.from(name).some((it) => it < " " || it === "\u007f")) return true;
  return /%(2[def]|3\d|[46][1-9a-f]|[57][0-9a]|5[cf]|7e)|[. ]$/.test(name);
}

const said = (came: XmlFault | boolean): AttachmentFault | undefined =>
  came === "torn" ? "broken" : came ? "active" : undefined;

function isOfActive(list: Uint8Array): boolean {
  if (find(list, "&#") >= 0 || find(list, "<!") >= 0) return true;
  return /macroEnabled|vbaProject|\.template|oleObject|activeX|webextension/i.test(latin(list));
}

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
