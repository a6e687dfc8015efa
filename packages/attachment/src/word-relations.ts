// What a Word part is tied to: a link that somebody must press is harmless, whatever Word fetches or starts by itself is not.
import { walkXml, type XmlFault } from "./xml.ts";

/** ECMA-376-2, 6.5. Whoever writes a word in other cases, or twice, means harm: then the worse of them counts. */
export function reachesOut(rels: Uint8Array): boolean | XmlFault {
  let out = false;
  const fault = walkXml(rels, {
    of: ["relationship"],
    opens: (_, attributes) => {
      if (out) return;
      const all = attributes().map(([key, value]) => [key, value.trim().toLowerCase()] as const);
      const kinds = all.filter(([key]) => key === "type").map(([, value]) => value);
      const outside = all.some(([key, value]) => key === "targetmode" && value !== "internal");
      out =
        kinds.some((it) => starting.has(it.slice(it.lastIndexOf("/") + 1))) ||
        (outside && !(kinds.length > 0 && kinds.every((it) => links.has(it))));
    },
  });
  return fault ?? out;
}

/** Of Word 2007 and later, and of the strict form. */
const links = new Set([
  "http://schemas.openxmlformats.org/officedocument/2006/relationships/hyperlink",
  "http://purl.oclc.org/ooxml/officedocument/relationships/hyperlink",
]);

/** Macros, controls, add-ins, other files and documents that are drawn in: wherever they lie and however they are named. */
const starting = new Set([
  "vbaproject",
  "wordvbadata",
  "oleobject",
  "package",
  "control",
  "activexcontrolbinary",
  "webextension",
  "webextensiontaskpanes",
  "afchunk",
  "attachedtemplate",
  "subdocument",
  "frame",
]);
