// Files made byte by byte for tests: good ones, and ones that mean harm.
import { strToU8, zipSync, zlibSync } from "fflate";
import { joined } from "../src/bytes.ts";

export const letters = (text: string): Uint8Array => Uint8Array.from(text, (it) => it.charCodeAt(0) & 0xff);

type Pdf = {
  readonly pages?: number;
  /** One further object, or several. */
  readonly more?: string | readonly string[];
  readonly catalog?: string;
  readonly trailer?: string;
  /** What more a page says, the first being 0. */
  readonly page?: (number: number) => string;
};

/** One empty page for each; `catalog` goes into the catalogue. */
export function pdf(how: Pdf = {}): Uint8Array<ArrayBuffer> {
  const { pages = 1, more = [], catalog = "", trailer = "", page = () => "" } = how;
  const kids = Array.from({ length: pages }, (_, n) => 3 + n);
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Count ${pages} /Kids [${kids.map((n) => `${n} 0 R`).join(" ")}] >>`,
    ...kids.map((_, n) => `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${page(n)} >>`),
    ...[more].flat().filter((it) => it !== ""),
  ];
  let text = "%PDF-1.7\n";
  const at = objects.map((it, n) => {
    const from = text.length;
    text += `${n + 1} 0 obj\n${it}\nendobj\n`;
    return from;
  });
  const table = at.map((it) => `${String(it).padStart(10, "0")} 00000 n \n`).join("");
  const xref = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`;
  return joined([letters(text + xref + end)]);
}

/** An object stream in which further objects lie packed. */
export function packedObjects(inside: string): string {
  const packed = zlibSync(strToU8(inside));
  const body = String.fromCharCode(...packed);
  return `<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${body}\nendstream`;
}

const types = (kind: string) =>
  `<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="application/vnd.${kind}.main+xml"/></Types>`;
const plain = "openxmlformats-officedocument.wordprocessingml.document";

export const docx = (
  more: Readonly<Record<string, Uint8Array>> = {},
  kind: string = plain,
): Uint8Array<ArrayBuffer> =>
  joined([
    zipSync({
      "[Content_Types].xml": strToU8(types(kind)),
      "word/document.xml": strToU8("<w:document><w:body/></w:document>"),
      ...more,
    }),
  ]);

export const rels = (type: string, target: string): Uint8Array =>
  strToU8(
    `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`,
  );

const segment = (marker: number, body: Uint8Array): Uint8Array =>
  Uint8Array.of(0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff, ...body);

/** What a telephone writes: turned to the right, with a place, a maker and a comment. */
export const exif = segment(
  0xe1,
  joined([
    letters("Exif\0\0MM\0*\0\0\0\u0008\0\u0002"),
    // Orientation, and a pointer to the GPS directory.
    Uint8Array.of(0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0),
    Uint8Array.of(0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38),
    letters("\0\0\0\0GPSLatitude 32.8031N 130.7079E"),
  ]),
);

/** A page for each colour ("1 0 0" is red), filled with it. */
export function paintedPdf(colours: readonly string[]): Uint8Array<ArrayBuffer> {
  const fill = (it: string) => `${it} rg 0 0 595 842 re f`;
  // The pages' own objects come first, and what fills them after all of them.
  const contents = (n: number) => `${3 + colours.length + n} 0 R`;
  const streams = colours.map((it) => `<< /Length ${fill(it).length} >>\nstream\n${fill(it)}\nendstream`);
  return pdf({ pages: colours.length, page: (n) => `/Contents ${contents(n)}`, more: streams });
}

/** A grey picture of eight by eight that every browser draws. */
export function jpeg({ width = 8, height = 8, aside = [exif] as readonly Uint8Array[] } = {}) {
  const quantities = segment(0xdb, new Uint8Array(65).fill(1).fill(0, 0, 1));
  const frame = segment(
    0xc0,
    Uint8Array.of(8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0),
  );
  const table = (of: number) => segment(0xc4, Uint8Array.of(of, 1, ...new Uint8Array(15), 0));
  const scan = joined([segment(0xda, Uint8Array.of(1, 1, 0, 0, 63, 0)), Uint8Array.of(0x3f)]);
  return joined([
    Uint8Array.of(0xff, 0xd8),
    segment(0xe0, letters("JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0")),
    ...aside,
    segment(0xfe, letters("taken at home")),
    quantities,
    frame,
    table(0),
    table(0x10),
    scan,
    Uint8Array.of(0xff, 0xd9),
  ]);
}

export function chunk(type: string, body: Uint8Array): Uint8Array {
  const framed = joined([letters(type), body]);
  const sum = crc(framed);
  const n = body.length;
  return joined([
    Uint8Array.of(n >>> 24, (n >> 16) & 255, (n >> 8) & 255, n & 255),
    framed,
    Uint8Array.of(sum >>> 24, (sum >> 16) & 255, (sum >> 8) & 255, sum & 255),
  ]);
}

export function png({ width = 2, height = 2, aside = [] as readonly Uint8Array[], after = "" } = {}) {
  const size = (n: number) => [n >>> 24, (n >> 16) & 255, (n >> 8) & 255, n & 255];
  const rows = new Uint8Array(Math.min(height, 64) * (Math.min(width, 64) + 1)).fill(200);
  for (let at = 0; at < rows.length; at += Math.min(width, 64) + 1) rows[at] = 0;
  return joined([
    letters("\u0089PNG\r\n\u001a\n"),
    chunk("IHDR", Uint8Array.of(...size(width), ...size(height), 8, 0, 0, 0, 0)),
    ...aside,
    chunk("IDAT", zlibSync(rows)),
    chunk("IEND", new Uint8Array()),
    letters(after),
  ]);
}

function crc(bytes: Uint8Array): number {
  let sum = 0xff_ff_ff_ff;
  for (const it of bytes) {
    sum ^= it;
    for (let n = 0; n < 8; n += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xed_b8_83_20 : sum >>> 1;
  }
  return (sum ^ 0xff_ff_ff_ff) >>> 0;
}

/** So many megabytes of nothing in one entry of a document. */
export const bomb = (megabytes: number): Uint8Array<ArrayBuffer> =>
  docx({ "word/media/image1.xml": new Uint8Array(megabytes * 1024 * 1024) });
