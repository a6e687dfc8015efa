// What a paper says to whoever hears it instead of seeing it: its headings, paragraphs and tables, in the order of reading.

import type { Content, ContentQr, ContentTable, ContentText, TableCell } from "pdfmake/interfaces.js";
import type { Print } from "./letters.ts";

/** Standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4). */
type Role = "Document" | "H1" | "H2" | "H3" | "P" | "Table" | "TR" | "TH" | "TD" | "Figure";

export type Tag = {
  readonly role: Role;
  readonly scope?: "Row" | "Column";
  readonly alt?: string;
  readonly kids: Tag[];
};

/** What was drawn and belongs to a tag: pdfmake hands a fragment's properties on to each of its words. */
export type Drawn = { readonly tag?: Tag };

const headings = new WeakMap<object, "H1" | "H2" | "H3">();
const tables = new WeakMap<object, "frame" | "headed">();
const pictures = new WeakMap<object, string>();

export function heading<T extends ContentText>(level: 1 | 2 | 3, text: T): T {
  headings.set(text, `H${level}`);
  return text;
}

/**
 * `frame`: only looks like a table, and its cells are read one after the other. `headed`: its first row is the heading above
 * it. Other tables are of data: header rows name the columns, and the first cell of a row names the row.
 */
export function table<T extends ContentTable>(is: "frame" | "headed", piece: T): T {
  tables.set(piece, is);
  return piece;
}

/** `alt`: what the code tells in words. */
export function picture<T extends ContentQr>(alt: string, code: T): T {
  pictures.set(code, alt);
  return code;
}

/** A picture of small squares, and its tag. */
export type Code = { readonly code: ContentQr; readonly tag: Tag };

/** What is gathered on the way, and how words are printed. */
type Making = { readonly codes: Code[]; readonly print: Print };

/** The content with every word of it under a tag of `root`. */
export function structured(content: Content, print: Print) {
  const root: Tag = { role: "Document", kids: [] };
  const codes: Code[] = [];
  return { content: tagged(content, root, { codes, print }), root, codes };
}

function grow(into: Tag, tag: Omit<Tag, "kids">): Tag {
  const grown: Tag = { ...tag, kids: [] };
  into.kids.push(grown);
  return grown;
}

function tagged(piece: Content, into: Tag, making: Making): Content {
  const { codes, print } = making;
  const walk = (it: Content) => tagged(it, into, making);
  if (Array.isArray(piece)) return piece.map(walk);
  if (typeof piece !== "object") return paragraph({ text: `${piece}` }, into, print);
  if (piece.stack !== undefined) return { ...piece, stack: piece.stack.map(walk) };
  if (piece.columns !== undefined)
    return { ...piece, columns: piece.columns.map((it) => Object.assign({}, it, walk(it))) };
  if (piece.table !== undefined)
    return tables.get(piece) === "frame" ? frame(piece, walk) : data(piece, into, print);
  if (piece.qr !== undefined) {
    const alt = pictures.get(piece);
    if (alt === undefined) throw new TypeError("a code says nowhere what it is for");
    codes.push({ code: piece, tag: grow(into, { role: "Figure", alt }) });
    return piece;
  }
  if (piece.text !== undefined) return paragraph(piece, into, print);
  throw new TypeError("a paper holds texts, stacks, columns, tables and codes");
}

function paragraph(piece: ContentText, into: Tag, print: Print): Content {
  // Nothing to read: an empty paragraph would only be stumbled over.
  if (piece.text === "") return piece;
  return under(piece, grow(into, { role: headings.get(piece) ?? "P" }), print);
}

const under = (piece: ContentText, tag: Tag, print: Print): Content => ({
  ...piece,
  text: [piece.text].flat().map((it) => Object.assign({}, printed(it, print), { tag })),
});

/** Of the foot of a sheet as well, which stands in no structure. */
export function printed(piece: Content, print: Print): Exclude<Content, string | number | Content[]> {
  if (Array.isArray(piece)) return { text: piece.map((it) => printed(it, print)) };
  if (typeof piece !== "object") return { text: print(`${piece}`) };
  if (piece.columns)
    return { ...piece, columns: piece.columns.map((it) => Object.assign({}, it, printed(it, print))) };
  return piece.text === undefined ? piece : { ...piece, text: printed(piece.text, print).text ?? "" };
}

const frame = (piece: ContentTable, walk: (it: Content) => Content): Content => ({
  ...piece,
  table: {
    ...piece.table,
    body: piece.table.body.map((row) => row.map((it) => (isEmpty(it) ? it : walk(it)))),
  },
});

const isEmpty = (it: TableCell): it is Record<PropertyKey, never> =>
  typeof it === "object" && Object.keys(it).length === 0;

/** No cell of data reaches over another. */
function data(piece: ContentTable, into: Tag, print: Print): Content {
  const { body, headerRows = 0 } = piece.table;
  const above = tables.get(piece) === "headed" ? body.slice(0, 1) : [];
  const titles = above.map(([title = {}, ...covered]) => [
    cell(title, () => grow(into, { role: "H2" }), print),
    ...covered,
  ]);
  const grid = grow(into, { role: "Table" });
  const rows = body.slice(above.length).map((row, n) => {
    const line = grow(grid, { role: "TR" });
    return row.map((it, column) =>
      cell(it, (blank) => grow(line, place(n < headerRows - above.length, column, blank)), print),
    );
  });
  return { ...piece, table: { ...piece.table, body: [...titles, ...rows] } };
}

/** An empty cell names nothing, and is counted among the columns. */
const place = (head: boolean, column: number, blank: boolean): Omit<Tag, "kids"> =>
  blank || (!head && column > 0) ? { role: "TD" } : { role: "TH", scope: head ? "Column" : "Row" };

function cell(it: TableCell, tag: (blank: boolean) => Tag, print: Print): TableCell {
  const piece = typeof it === "object" ? it : { text: `${it}` };
  if (Array.isArray(piece) || piece.text === undefined) throw new TypeError("a cell of data holds a text");
  const blank = piece.text === "";
  const grown = tag(blank);
  return blank ? piece : under(piece, grown, print);
}
