// Reads the QR code of a PDF back from the squares that were drawn, as a camera would from paper.
import { inflateSync } from "node:zlib";
import jsqr from "jsqr";

/** The page's drawing, unpacked; positions are in points from the upper left. */
export function drawingOf(pdf: Buffer): string {
  const parts: string[] = [];
  for (let at = pdf.indexOf("stream\n"); at >= 0; at = pdf.indexOf("stream\n", at + 7)) {
    if (pdf.subarray(at - 3, at).toString() === "end") continue;
    const end = pdf.indexOf("\nendstream", at);
    try {
      parts.push(inflateSync(pdf.subarray(at + 7, end)).toString("latin1"));
    } catch {
      // A stream that is not packed holds no drawing.
    }
  }
  return parts.filter((it) => / re\b/.test(it)).join("\n");
}

type Square = { readonly x: number; readonly y: number; readonly side: number };

const squaresOf = (drawing: string): readonly Square[] =>
  [...drawing.matchAll(/^([\d.-]+) ([\d.-]+) ([\d.]+) ([\d.]+) re$/gm)]
    .map(([, x, y, w, h]) => ({ x: Number(x), y: Number(y), side: Number(w), high: Number(h) }))
    .filter(({ side, high }) => side === high);

/** What it says, and how large it is printed without the white around it. */
export function readCode(pdf: Buffer): {
  readonly says: string | undefined;
  readonly points: number;
  readonly quiet: number;
} {
  const squares = squaresOf(drawingOf(pdf));
  const [ground, ...modules] = squares.toSorted((a, b) => b.side - a.side);
  const [first] = modules;
  if (!ground || !first) throw new Error("no code was drawn");
  const { side } = first;
  const width = Math.round(ground.side / side);
  const scale = 4;
  const pixels = new Uint8ClampedArray((width * scale) ** 2 * 4).fill(255);
  const places = modules.map(({ x, y }) => ({
    column: Math.round((x - ground.x) / side),
    row: Math.round((y - ground.y) / side),
  }));
  for (const { column, row } of places) {
    for (let dy = 0; dy < scale; dy += 1) {
      const from = ((row * scale + dy) * width * scale + column * scale) * 4;
      for (let dx = 0; dx < scale; dx += 1) pixels.fill(0, from + dx * 4, from + dx * 4 + 3);
    }
  }
  const columns = places.map(({ column }) => column);
  const quiet = Math.min(...columns);
  const span = Math.max(...columns) - quiet + 1;
  return { says: jsqr(pixels, width * scale, width * scale)?.data, points: span * side, quiet };
}
