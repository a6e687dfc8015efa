// What a Word part does while it is opened: fields that run a command, and elements that draw in what lies elsewhere.
import { latin } from "./bytes.ts";
import { type Attribute, walkXml, withoutEntities, type XmlFault } from "./xml.ts";

export function fieldsOf(part: Uint8Array): boolean | XmlFault {
  const said: string[] = [];
  let within = false;
  let draws = false;
  const fault = walkXml(part, {
    of: [...drawing, ...pictures, ...instructions, "fldsimple", "fldchar"],
    opens: (name, attributes, empty) => {
      draws ||= drawing.has(name) || (pictures.has(name) && isLinked(name, attributes()));
      if (name === "fldsimple") said.push(between, ...instructionsOf(attributes()), between);
      if (name === "fldchar") said.push(between);
      if (instructions.has(name)) within = !empty;
    },
    closes: (name) => {
      if (instructions.has(name)) within = false;
    },
    text: (from, to) => {
      if (within) said.push(withoutEntities(latin(part, from, to)));
    },
  });
  if (fault) return fault;
  const all = said.join("");
  // One field's words may lie in many pieces, and with another field between them.
  return draws || runs.test(all) || runs.test(all.replaceAll(between, ""));
}

const between = "\n";

/** An old way to run a command. */
const runs = /(^|[^a-z])dde(auto)?($|[\s"\\])/i;

const instructions = new Set(["instrtext", "delinstrtext"]);

/** A template, a part of a document, controls and objects: tied to a link's relation, Word could follow that. */
const drawing = new Set(["attachedtemplate", "subdoc", "altchunk", "oleobject", "control", "sourcefilename"]);

const pictures = new Set(["blip", "imagedata"]);

/** A picture that lies elsewhere is named by its relation; an address of old, as pasting leaves it, is read by nobody. */
const isLinked = (name: string, all: readonly Attribute[]): boolean =>
  all.some(
    ([key, value]) =>
      (name === "blip" && key === "link" && value !== "") ||
      (name === "imagedata" && key === "href" && /^[^:/]+$/.test(value)),
  );

const instructionsOf = (all: readonly Attribute[]): readonly string[] =>
  all.filter(([key]) => key === "instr").map(([, value]) => value);
