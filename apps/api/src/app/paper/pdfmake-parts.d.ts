// The parts of pdfmake of which `parts.ts` makes its own printer; the library's own types leave them out.

declare module "pdfmake/js/PDFDocument.js" {
  export type Content = { readonly refs: readonly object[] };
  export type Element = { readonly dictionary: object };
  /** pdfkit's document. */
  export class PDFDocument {
    constructor(
      fonts: object,
      images: object,
      patterns: object,
      attachments: object,
      options: object,
      virtualfs: null,
      localAccessPolicy: (path: string) => boolean,
    );
    /** Of pdfkit, with fontkit's own. */
    provideFont(
      face: string,
      bold: boolean,
      italics: boolean,
    ): { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } };
    markContent(tag: "Artifact", options: { readonly type: "Pagination" | "Layout" }): this;
    markStructureContent(tag: string): Content;
    endMarkedContent(): this;
    struct(role: string, options: object, children: readonly (Content | Element)[]): Element;
    addStructure(root: Element): this;
    on(event: "data", take: (piece: Uint8Array) => void): this;
    on(event: "end", take: () => void): this;
    end(): void;
  }
  const whole: typeof PDFDocument | { readonly default: typeof PDFDocument };
  export default whole;
}

declare module "pdfmake/js/LayoutBuilder.js" {
  export type Column = { readonly width?: number | string; _minWidth?: number };
  export class LayoutBuilder {
    processTable(piece: object): void;
    processColumns(piece: object): void;
    constructor(size: object, margins: object);
    layoutDocument(
      content: unknown,
      document: object,
      styles: object,
      defaultStyle: object,
      background: undefined,
      header: undefined,
      footer: (page: number, pages: number) => unknown,
    ): readonly object[];
  }
  const whole: typeof LayoutBuilder | { readonly default: typeof LayoutBuilder };
  export default whole;
}

declare module "pdfmake/js/Renderer.js" {
  import type { PDFDocument } from "pdfmake/js/PDFDocument.js";
  export class Renderer {
    readonly pdfDocument: PDFDocument;
    constructor(document: PDFDocument);
    renderPages(pages: readonly object[]): void;
    renderLine(line: { readonly inlines: readonly object[] }, x: number, y: number): void;
    renderVector(vector: object): void;
  }
  const whole: typeof Renderer | { readonly default: typeof Renderer };
  export default whole;
}
