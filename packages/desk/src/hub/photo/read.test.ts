// What may hang as a hub's picture is judged by what lies in it.
import { find, joined } from "@kumacari/attachment";
import { jpeg, letters, pdf, png } from "@kumacari/attachment/test/make";
import { hubPhotoLimits } from "@kumacari/domain";
import { expect, test } from "vitest";
import { readPicture } from "./read.ts";

const { side, bytes: most } = hubPhotoLimits;
const why = (bytes: Uint8Array): string => {
  const read = readPicture(bytes);
  return read.ok ? `${read.value.form} ${read.value.width}x${read.value.height}` : read.error.kind;
};

test("JPEGとPNGは、縦横の大きさとともに受け取る", () => {
  expect([jpeg({ width: side, height: 900, aside: [] }), png({ width: 8, height: side })].map(why)).toEqual([
    `jpeg ${side}x900`,
    `png 8x${side}`,
  ]);
});

test("撮った場所も、うしろに付いた別のファイルも、受け取ったものには残らない", () => {
  const read = readPicture(joined([jpeg(), letters("<script>alert(1)</script>PK\u0003\u0004")]));
  if (!read.ok) throw new Error(read.error.kind);
  for (const word of ["GPS", "32.8031", "taken at home", "script", "PK"])
    expect([word, find(read.value.bytes, word)]).toEqual([word, -1]);
});

test("SVG・PDF・ふくらむ絵・大きすぎるものは断る", () => {
  const svg = letters('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
  const sent = [
    svg,
    pdf(),
    jpeg({ width: 16_000, height: 16_000 }),
    png({ width: side + 1, height: 10 }),
    jpeg({ width: 10, height: side + 1, aside: [] }),
    joined([png(), new Uint8Array(most)]),
    jpeg().subarray(0, 60),
    new Uint8Array(),
  ];
  expect(sent.map(why)).toEqual([
    "attachment-picture",
    "attachment-kind",
    "attachment-swells",
    "attachment-big",
    "attachment-big",
    "attachment-big",
    "attachment-broken",
    "attachment-kind",
  ]);
});
