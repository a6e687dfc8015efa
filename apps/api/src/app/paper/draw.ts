// Lays a paper out and draws it: every word under its tag, and what only belongs to the sheet marked as such (PDF/UA-1, ISO 14289-1).
import { join } from "node:path";
import { asDate } from "@kumacari/domain";
import { Layout } from "./layout.ts";
import { lackingSays, lacks, printBy } from "./letters.ts";
import { face, type Paper } from "./paper.ts";
import { PDFDocument } from "./parts.ts";
import { Pen, type Picture } from "./pen.ts";
import { printed, structured } from "./structure.ts";

/** Points. */
const a4 = [595.28, 841.89] as const;

/** `fonts` holds the faces of Noto Sans JP as `@expo-google-fonts/noto-sans-jp` lays them out. */
export async function draw(paper: Paper, fonts: string): Promise<Uint8Array<ArrayBuffer>> {
  const { title, author, at, landscape = false, margins, look, footer } = paper;
  const [short, long] = a4;
  const size = landscape ? { width: long, height: short } : { width: short, height: long };
  const document = new PDFDocument(
    {
      [face]: {
        normal: join(fonts, "400Regular", "NotoSansJP_400Regular.ttf"),
        bold: join(fonts, "700Bold", "NotoSansJP_700Bold.ttf"),
      },
    },
    {},
    {},
    {},
    {
      size: [size.width, size.height],
      subset: "PDF/UA",
      pdfVersion: "1.7",
      tagged: true,
      lang: "ja",
      displayTitle: true,
      autoFirstPage: false,
      font: null,
      info: { Title: title, ...(author ? { Author: author } : {}), CreationDate: asDate(at) },
    },
    null,
    (path) => path.startsWith(fonts),
  );
  const [left, top, right, bottom] = margins;
  const builder = new Layout(size, { left, top, right, bottom });
  const { font } = document.provideFont(face, false, false);
  const print = printBy((codePoint) => font.hasGlyphForCodePoint(codePoint));
  const told = lacks(paper.content, print) ? [{ text: lackingSays, fontSize: 9, margin: 4 }] : [];
  const { content, root, codes } = structured([...paper.content, ...told], print);
  const style = { font: face, color: "#1a1a1a", ...look };
  const pages = builder.layoutDocument(content, document, {}, style, undefined, undefined, (page, all) =>
    printed(footer(page, all), print),
  );
  const pen = new Pen(
    document,
    codes.map(({ code, tag }) => ({ tag, squares: squaresOf(code) })),
  );
  pen.renderPages(pages);
  document.addStructure(pen.structure(root));
  return bytesOf(document);
}

/** pdfmake keeps the squares of a code beside it. */
const squaresOf = (code: object): Picture["squares"] =>
  "_canvas" in code && Array.isArray(code._canvas) ? code._canvas : [];

function bytesOf(document: InstanceType<typeof PDFDocument>): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve) => {
    const pieces: Uint8Array[] = [];
    document.on("data", (piece) => pieces.push(piece));
    document.on("end", () => resolve(Uint8Array.from(Buffer.concat(pieces))));
    document.end();
  });
}
