// Draws laid-out pages, each run of words inside the mark of its tag and all else marked as an artifact.
import type { Content, Element, PDFDocument } from "pdfmake/js/PDFDocument.js";
import { Renderer } from "./parts.ts";
import type { Drawn, Tag } from "./structure.ts";

type Furniture = "Pagination" | "Layout";
type Line = { readonly inlines: readonly Drawn[] };
/** Points, from the upper left corner of the sheet. */
type Square = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
export type Picture = { readonly tag: Tag; readonly squares: readonly Square[] };

export class Pen extends Renderer {
  readonly #pictures: readonly Picture[];
  readonly #squares: ReadonlyMap<object, Tag>;
  readonly #drawn = new Map<Tag, Content[]>();
  readonly #words = new WeakSet<Drawn>();
  #under: Tag | Furniture | undefined;

  constructor(document: PDFDocument, pictures: readonly Picture[]) {
    super(document);
    this.#pictures = pictures;
    this.#squares = new Map(pictures.flatMap(({ tag, squares }) => squares.map((it) => [it, tag])));
  }

  override renderPages(pages: readonly object[]): void {
    for (const page of pages) {
      super.renderPages([page]);
      this.#lift();
    }
  }

  override renderLine(line: Line, x: number, y: number): void {
    const [first] = line.inlines;
    // The header of a table on its further sheets is the same words once more, to be heard once.
    const again = first === undefined || this.#words.has(first);
    this.#put((again ? undefined : first.tag) ?? "Pagination");
    for (const word of line.inlines) this.#words.add(word);
    super.renderLine(line, x, y);
  }

  override renderVector(vector: object): void {
    this.#put(this.#squares.get(vector) ?? "Layout");
    super.renderVector(vector);
  }

  #put(under: Tag | Furniture): void {
    if (this.#under === under) return;
    this.#lift();
    this.#under = under;
    if (typeof under === "string") this.pdfDocument.markContent("Artifact", { type: under });
    else
      this.#drawn.set(under, [
        ...(this.#drawn.get(under) ?? []),
        this.pdfDocument.markStructureContent(under.role),
      ]);
  }

  #lift(): void {
    if (this.#under !== undefined) this.pdfDocument.endMarkedContent();
    this.#under = undefined;
  }

  /** After all was drawn: what belongs to a tag, and its further tags, in the order of reading. */
  structure(tag: Tag): Element {
    const { role, scope, alt, kids } = tag;
    const picture = this.#pictures.find((it) => it.tag === tag);
    return this.pdfDocument.struct(role, { scope, alt, ...(picture && { bbox: around(picture.squares) }) }, [
      ...(this.#drawn.get(tag) ?? []),
      ...kids.map((it) => this.structure(it)),
    ]);
  }
}

const around = (squares: readonly Square[]): readonly number[] => [
  Math.min(...squares.map(({ x }) => x)),
  Math.min(...squares.map(({ y }) => y)),
  Math.max(...squares.map(({ x, w }) => x + w)),
  Math.max(...squares.map(({ y, h }) => y + h)),
];
