// What is taken, what is refused and with which sentence, and that nothing of what a camera wrote comes through.
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { bomb, chunk, docx, exif, jpeg, letters, packedObjects, pdf, png, rels } from "../test/make.ts";
import { find, joined, latin } from "./bytes.ts";
import { judge } from "./judge.ts";

/** 40 MB in 40 KB. */
const swelling = bomb(40);

const why = (bytes: Uint8Array): string => {
  const came = judge(bytes);
  return came.ok ? came.value.kind : came.error.kind;
};
const kept = (bytes: Uint8Array): Uint8Array => {
  const came = judge(bytes);
  if (!came.ok) throw new Error(came.error.kind);
  return came.value.bytes;
};

test("PDF・Word・JPEG・PNG は、名前ではなく中身で見分けて受け取る", () => {
  expect([pdf(), docx(), jpeg(), png()].map(why)).toEqual(["pdf", "docx", "jpeg", "png"]);
});

test("SVG・HEIC・GIF・WebP は、別の保存のしかたを案内して断る", () => {
  const svg = '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>';
  const heic = "\0\0\0\u0018ftypheic\0\0\0\0";
  expect(
    [svg, `\u00ef\u00bb\u00bf${svg}`, heic, "GIF89a", "RIFF\0\0\0\0WEBPVP8 "].map((it) => why(letters(it))),
  ).toEqual(Array.from({ length: 5 }, () => "attachment-picture"));
});

test("実行ファイル・文字だけのファイル・Wordではない圧縮ファイル・空のファイルは断る", () => {
  const zip = zipSync({ "readme.txt": strToU8("hello") });
  expect([letters("MZ\u0090\0"), letters("こんにちは"), zip, new Uint8Array()].map(why)).toEqual(
    Array.from({ length: 4 }, () => "attachment-kind"),
  );
});

test("ふくらむ圧縮ファイルは、ふくらませきる前に断る", () => {
  expect(swelling.length).toBeLessThan(100_000);
  const before = process.threadCpuUsage();
  expect(why(swelling)).toBe("attachment-swells");
  const { user, system } = process.threadCpuUsage(before);
  expect((user + system) / 1_000).toBeLessThan(200);
});

test("一つ一つは小さくても、合わせてふくらむ圧縮ファイルは断る", () => {
  const part = new Uint8Array(1_000_000).fill(32);
  const parts = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`word/header${n}.xml`, part]));
  expect(why(docx(parts))).toBe("attachment-swells");
});

test("大きさを偽った圧縮ファイルは、言った大きさのところで止めて断る", () => {
  const lying = swelling.slice();
  // The directory says that the entry holds a hundred bytes.
  for (let at = find(lying, "PK\u0001\u0002"); at >= 0; at = find(lying, "PK\u0001\u0002", at + 4))
    if (latin(lying, at + 46, at + 60).startsWith("word/media")) lying.set([100, 0, 0, 0], at + 24);
  expect(why(lying)).toBe("attachment-broken");
});

test("マクロ・埋め込み・外のひな形・入れ子の圧縮ファイルが入ったWordは断る", () => {
  const many = [
    docx({ "word/vbaProject.bin": letters("macro") }),
    docx({}, "ms-word.document.macroEnabled"),
    docx({ "word/embeddings/oleObject1.bin": letters("x") }),
    docx({ "word/_rels/settings.xml.rels": rels("attachedTemplate", "http://example.test/t.dotm") }),
    docx({ "word/media/image1.png": zipSync({ a: strToU8("b") }) }),
    docx({ "word/media/image2.png": letters("MZ\u0090") }),
    docx({ "word/activeX/activeX1.xml": letters("<x/>") }),
    docx({ "word/footer1.xml": letters("<w:instrText> DDEAUTO c:\\windows </w:instrText>") }),
  ];
  expect(many.map(why)).toEqual(many.map(() => "attachment-active"));
  expect(why(docx({ "word/_rels/document.xml.rels": rels("hyperlink", "https://example.test/") }))).toBe(
    "docx",
  );
});

test("パスワードのかかったWord・PDF・圧縮ファイルは、外してからと案内して断る", () => {
  const office = letters(
    `\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1${Array.from("EncryptedPackage").join("\0")}`,
  );
  const zip = docx();
  for (let at = find(zip, "PK\u0001\u0002"); at >= 0; at = find(zip, "PK\u0001\u0002", at + 4))
    zip[at + 8] = 1;
  expect([office, zip, pdf({ trailer: "/Encrypt 9 0 R" })].map(why)).toEqual(
    Array.from({ length: 3 }, () => "attachment-locked"),
  );
});

test("開くと動く・ほかのファイルを持つPDFは、書き方を変えても、圧縮の中に隠しても断る", () => {
  const many = [
    pdf({ catalog: "/OpenAction << /S /JavaScript /JS (app.alert(1)) >>" }),
    pdf({ catalog: "/OpenAction << /S /J#61vaScript >>" }),
    pdf({ more: "<< /S /Launch /F (cmd.exe) >>" }),
    pdf({ catalog: "/Names << /EmbeddedFiles 9 0 R >>" }),
    pdf({ more: packedObjects("1 0 << /S /JavaScript /JS (x) >>") }),
    pdf({ more: packedObjects("1 0 << /S /Launch >>").replace("/ObjStm", "/O#62jStm") }),
  ];
  expect(many.map(why)).toEqual(many.map(() => "attachment-active"));
  expect(why(pdf({ more: packedObjects("1 0 << /Type /Annot >>") }))).toBe("pdf");
});

test("のぞけない形で圧縮されたPDFの部品と、終わりのないPDFは断る", () => {
  expect(why(pdf({ more: packedObjects("x").replace("FlateDecode", "LZWDecode") }))).toBe(
    "attachment-broken",
  );
  expect(why(pdf().subarray(0, 200))).toBe("attachment-broken");
});

test("写真の撮影場所・機種・コメントは消え、向きだけが残る", () => {
  const sent = jpeg();
  expect(find(sent, "GPS")).toBeGreaterThan(0);
  const stays = kept(sent);
  for (const word of ["GPS", "32.8031", "taken at home", "JFIF"]) expect(find(stays, word)).toBe(-1);
  const at = find(stays, "Exif\0\0");
  expect(stays[at + 6 + 8 + 2 + 9]).toBe(6);
  // Upright pictures need none.
  expect(find(kept(jpeg({ aside: [] })), "Exif")).toBe(-1);
});

test("写真の大きさは、向きを直して見たとおりに分かる", () => {
  const sizes = [
    jpeg({ width: 30, height: 20 }),
    jpeg({ width: 30, height: 20, aside: [] }),
    png({ width: 7, height: 5 }),
  ];
  expect(sizes.map((it) => judge(it)).map((it) => it.ok && it.value.size)).toEqual([
    { width: 20, height: 30 },
    { width: 30, height: 20 },
    { width: 7, height: 5 },
  ]);
});

test("写真の絵そのものは、一バイトも変わらない", () => {
  const sent = jpeg({ aside: [] });
  const stays = kept(sent);
  const from = find(sent, "\u00ff\u00db");
  expect(latin(stays, 2)).toBe(latin(sent, from));
});

test("場所を書いた部分が、絵の途中や終わりのあとにあっても消える", () => {
  const plain = jpeg({ aside: [] });
  const end = plain.length - 2;
  const between = joined([
    plain.subarray(0, end),
    exif,
    plain.subarray(end),
    exif,
    letters("PK\u0003\u0004"),
  ]);
  expect(find(kept(between), "GPS")).toBe(-1);
  expect(find(kept(between), "PK")).toBe(-1);
});

test("PNGの文字・時刻・Exifと、終わりのあとの中身は消える", () => {
  const aside = ["tEXt", "iTXt", "zTXt", "eXIf", "tIME"].map((it) => chunk(it, letters("Author\0Hanako")));
  const stays = kept(png({ aside, after: "<script>" }));
  for (const word of ["Hanako", "tEXt", "iTXt", "zTXt", "eXIf", "tIME", "script"])
    expect(find(stays, word)).toBe(-1);
  expect(latin(stays)).toBe(latin(png()));
});

test("開くと大きすぎる画像は、小さなファイルでも断る", () => {
  expect([png({ width: 60_000, height: 60_000 }), jpeg({ width: 65_000, height: 65_000 })].map(why)).toEqual([
    "attachment-swells",
    "attachment-swells",
  ]);
});

test("途中で切れたファイルと、でたらめなバイトは、どこで切れても落ちずに断る", () => {
  for (const whole of [pdf(), docx(), jpeg(), png()]) {
    for (let n = 1; n < whole.length; n += Math.ceil(whole.length / 40))
      expect(why(whole.subarray(0, n))).toMatch(/^attachment-/);
    for (let at = 0; at < whole.length; at += 7) {
      const bent = whole.slice();
      bent[at] = (bent[at] ?? 0) ^ 0xff;
      expect(why(bent)).toBeTypeOf("string");
    }
  }
});
