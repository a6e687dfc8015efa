// Files that were written to stop the judge, or to show it another file than the one that a reader opens.
import { strToU8, zlibSync } from "fflate";
import { expect, test } from "vitest";
import { docx, letters, packedObjects, pdf, png, rels } from "../test/make.ts";
import { find, joined, latin } from "./bytes.ts";
import { judge } from "./judge.ts";

const why = (bytes: Uint8Array): string => {
  const came = judge(bytes);
  return came.ok ? came.value.kind : came.error.kind;
};
const megabyte = (piece: string): string => piece.repeat(Math.ceil(1_000_000 / piece.length));
/** As `letters`, and quick. */
const raw = (text: string): Uint8Array => strToU8(text, true);
const file = (body: string): Uint8Array => raw(`%PDF-1.7\n${body}\nstartxref\n0\n%%EOF\n`);
const part = (xml: string) => docx({ "word/header1.xml": raw(xml) });
const relations = (xml: string) => docx({ "word/_rels/document.xml.rels": raw(xml) });
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const template = `Type="${office}/attachedTemplate" Target="http://example.test/t.dotm"`;

/** Milliseconds; the least of some, since the machine may be busy with something else. */
function cost(bytes: Uint8Array, enough = 0): number {
  let least = Number.POSITIVE_INFINITY;
  for (let n = 0; n < 4 && least > enough; n += 1) {
    const began = performance.now();
    judge(bytes);
    least = Math.min(least, performance.now() - began);
  }
  return least;
}

test("一メガバイトの悪意のある並びも、同じ大きさのふつうのファイルと比べられる手間で見分ける", () => {
  const plain = Math.max(
    1,
    cost(file(megabyte("7 0 obj << /Type /Annot /Contents (hello) >> endobj\n"))),
    cost(part(`<w:p>${megabyte("<w:r><w:t>hello</w:t></w:r>")}</w:p>`)),
  );
  // biome-ignore format: one row is enough
  const shapes = [
    " ", "/", "/#4a", "(", "()", "<", "<>", "%\n", "0 obj", "<<", "o", "stream ", ">>stream endstream ", 
    "1 0 obj<</First 1>>stream\nendstream ", "/Type/ObjStm/Filter ", "startxref ",
  ].map((it) => [`PDF ${it}`, file(megabyte(it))] as const);
  const texts = [
    "<",
    "<a ",
    "<a b='",
    "<Relationship ",
    "<!--",
    "<![CDATA[",
    "<?",
    "<::",
    "&#",
    "<instrText>dde",
  ];
  const all = [
    ...shapes,
    ["PDF filter", file(`1 0 obj<</Type/ObjStm/Filter${megabyte(" ")}>>stream\nendstream`)] as const,
    ["PDF body", file(`>>stream\n1 0 obj${megabyte("/")}endstream`)] as const,
    [
      "PDF deflate",
      file(`1 0 obj ${packedObjects("1 0 x").replace("endstream", `${megabyte("\0").repeat(4)}endstream`)}`),
    ] as const,
    ...texts.map((it) => [`rels ${it}`, relations(`<R>${megabyte(it)}`)] as const),
    ...texts.map((it) => [`Word ${it}`, part(`<w:p>${megabyte(it)}`)] as const),
    ["attributes", relations(`<Relationship ${megabyte("a='' ")}/>`)] as const,
    ["JPEG", raw(`\u00ff\u00d8${megabyte("\u00ff\u00db\0\u0002")}`)] as const,
    ["PNG", joined([png().subarray(0, 33), raw(megabyte("\0\0\0\0IDAT\0\0\0\0"))])] as const,
  ];
  const slow = all.filter(([, bytes]) => cost(bytes, plain * 40) > plain * 40).map(([name]) => name);
  expect(slow).toEqual([]);
});

test("外のひな形は、どう書いても、ボタンを押すリンクに見せかけても断る", () => {
  const link = `${office}/hyperlink`;
  const many = [
    `<R><Relationship Id="r1" ${template} TargetMode="&#69;xternal"/></R>`,
    `<R><Relationship Id="r1" ${template} TargetMode="&#x45;xternal"/></R>`,
    `<R><Relationship X="a>b" ${template} TargetMode="External"/></R>`,
    `<R><r-1:Relationship ${template} TargetMode='External'/></R>`,
    `<R><RELATIONSHIP ${template} targetmode = "\nEXTERNAL "/></R>`,
    `<R><Relationship\n${template}\tTargetMode="External"\n></Relationship></R>`,
    `<R><Relationship Id='relationships/hyperlink"' ${template} TargetMode="External"/></R>`,
    `<R><Relationship Type="${link}" ${template} TargetMode="External"/></R>`,
    `<R><!-- " --><Relationship ${template} TargetMode="External"/></R>`,
    `<R><![CDATA[<!--]]><Relationship ${template} TargetMode="External"/><!-- --></R>`,
    `<!DOCTYPE R [<!ENTITY e "External">]><R><Relationship ${template} TargetMode="&e;"/></R>`,
    `<?xml version="1.0" encoding="utf-7"?><R>+ADw-Relationship ${template} TargetMode="External"/></R>`,
    `<R><Relationship Type="${office}/oleObject" Target="media/image1.png"/></R>`,
    `<R><Relationship Type="${office}/aFChunk" Target="page.mht"/></R>`,
    `\u00ff\u00fe${Array.from("<R/>").join("\0")}\0`,
  ];
  expect(many.map((it) => why(relations(it)))).toEqual(many.map(() => "attachment-active"));
  const kind = (name: string) =>
    docx({ "[Content_Types].xml": letters(`<T><D ContentType="${name}"/></T>`) });
  expect(why(kind("application/vnd.ms-word.document.macro&#69;nabled.main+xml"))).toBe("attachment-active");
});

test("押すまで何も起きないリンクと、ふつうのWordの部品は、そのまま受け取る", () => {
  const many = [
    relations(
      `<R><!-- made here --><Relationship Type="${office}/hyperlink" Target="https://example.test/?a=1&amp;b=&#12354;" TargetMode="External"/></R>`,
    ),
    relations(
      `<R><Relationship Type="http://purl.oclc.org/ooxml/officeDocument/relationships/hyperlink" Target="https://example.test/" TargetMode="External"/></R>`,
    ),
    relations(
      `\u00ef\u00bb\u00bf<?xml version="1.0" encoding="UTF-8"?><R><Relationship Type="${office}/styles" Target="styles.xml"/></R>`,
    ),
    docx({ "word/printerSettings/printerSettings1.bin": letters("<plist/>") }),
    part(
      '<w:hdr><w:instrText> PAGE  </w:instrText><w:t>DDE と DDEAUTO の違い</w:t><v:imagedata r:id="r1" o:href="https://example.test/a.png"/><a:blip r:embed="r2" r:link=""/></w:hdr>',
    ),
  ];
  expect(many.map(why)).toEqual(many.map(() => "docx"));
});

test("命令を動かすWordの欄は、こまかく分けても、符号で書いても断る。外のものを引き込む要素も断る", () => {
  const many = [
    "<w:instrText>DD</w:instrText></w:r><w:r><w:instrText>EAUTO c:\\x</w:instrText>",
    "<w:instrText>&#68;DE<!-- -->AUTO c:\\x</w:instrText>",
    "<w:instrText><![CDATA[ddeauto]]> c:\\x</w:instrText>",
    '<w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="end"/><w:instrText>DDE c:\\x</w:instrText>',
    '<w:instrText>DD</w:instrText><w:fldChar w:fldCharType="begin"/><w:instrText>E c:\\x</w:instrText>',
    '<w:fldSimple w:instr="DDE&#65;UTO c:\\x"/>',
    '<w:attachedTemplate r:id="r1"/>',
    '<w:altChunk r:id="r1"/>',
    '<a:blip r:link="r1"/>',
    '<v:imagedata r:href="r1"/>',
  ].map((it) => part(`<w:p><w:r>${it}</w:r></w:p>`));
  expect(many.map(why)).toEqual(many.map(() => "attachment-active"));
});

test("読むソフトによって中身の変わる圧縮ファイルは断る", () => {
  const change = (from: string, to: string, of: "first" | "last") => {
    const zip = docx();
    const at = of === "first" ? find(zip, from) : latin(zip).lastIndexOf(from);
    zip.set(letters(to), at);
    return zip;
  };
  const hidden = docx({ "word/settings.xml": strToU8("<w:settings/>") });
  const end = find(hidden, "PK\u0005\u0006");
  hidden.set([2, 0, 2, 0], end + 8);
  const many = [
    docx({ "Word/Document.xml": strToU8("<w:document/>") }),
    docx({ "word/_rels/document.xml.%72els": rels("attachedTemplate", "http://example.test/") }),
    docx({ "word/document.xml.rels\0": strToU8("<R/>") }),
    docx({ "word/settings.xml/[0].piece": strToU8("<R/>") }),
    change("word/document.xml", "word/documents.xm", "first"),
    change("word/document.xml", "word/documents.xm", "last"),
    joined([docx(), docx()]),
    hidden,
  ];
  expect(many.map(why)).toEqual(many.map(() => "attachment-broken"));
});

const script = "<< /S /JavaScript /JS (x) >>";
/** `dictionary` and how it was packed, as an object stream; the script lies in it. */
const stream = (dictionary: string, body: Uint8Array, between = "\n") =>
  pdf({ more: `<< ${dictionary} >>\nstream${between}${latin(body)}\nendstream` });
const packed = zlibSync(strToU8(`1 0 ${script}`));

test("動くPDFは、覚え書き・文字・部品の中身に隠して、そこから読ませても断る", () => {
  const hide = [
    `%stream\n/A ${script}\n%endstream`,
    `(>> stream) /A ${script} (endstream)`,
    `<< /A << >> %stream\n/OpenAction ${script}\n%endstream\n>>`,
    `<< >> stream\n5 0 obj ${script} endobj\nendstream`,
    `<< >> stream\n5%\n0obj<</S/J#61vaScript>>\nendstream`,
    `<< >> stream\ntrailer << /Root << /OpenAction ${script} >> >>\nendstream`,
    `(5 0 obj ${script} endobj)`,
    `% 5 0 obj ${script} endobj\n`,
    `% 5 0 obj << /A <\n ( > /S /JavaScript >> )`,
    `<< /S /Java#53cript#00 >>`,
    "<< /S /GoToR /F (\\\\\\\\example.test\\\\x) >>",
    "<< /Subtype /FileAttachment >>",
  ];
  expect(hide.map((more) => why(pdf({ more })))).toEqual(hide.map(() => "attachment-active"));
  const update = `6 0 obj ${script} endobj\ntrailer << /Root 6 0 R /Prev 9 >>\nstartxref\n9\n%%EOF\n`;
  expect(why(joined([pdf(), letters(update)]))).toBe("attachment-active");
});

test("部品をまとめたところは、名のらなくても、重ねて詰めても、決まりの外の書き方でも見逃さない", () => {
  const holds = "/N 1 /First 4";
  const flate = `/Type /ObjStm ${holds} /Filter /FlateDecode`;
  expect(why(stream(`${holds} /Filter /FlateDecode`, packed))).toBe("attachment-active");
  expect(why(stream(`/N 1 /F#69rst 4 /F#69lter%\n[ /Fl ]`, packed, "\r\n"))).toBe("attachment-active");
  // Not packed at all, and said to be longer than up to the first end.
  expect(why(stream(holds, strToU8(`1 0 << /A (${script}) >>`)))).toBe("attachment-active");
  expect(why(stream(holds, strToU8(`1 0 << >> endstream (${script})`)))).toBe("attachment-active");
  expect(why(stream(flate, zlibSync(strToU8("1 0 << /S (JavaScript) /JS (x) >>"))))).toBe(
    "attachment-active",
  );
  expect(why(stream(holds, strToU8("1 0 << /Type /Outlines /First 9 0 R >>")))).toBe("pdf");
  expect(why(pdf({ more: `<< ${flate} >> %\nstream\n${latin(packed)}\nendstream` }))).toBe(
    "attachment-active",
  );
  const twice = zlibSync(packed);
  const broken = [
    stream(`${holds} /Filter [/FlateDecode /FlateDecode]`, twice),
    stream(`${flate} /Filter [/FlateDecode /FlateDecode]`, twice),
    stream(`${flate} /DecodeParms << /Predictor 12 >>`, packed),
    stream(`${holds} /F /FlateDecode`, packed),
    stream(`${holds} /Filter 9 0 R`, packed),
    stream(flate, packed, " \n"),
    stream(flate, joined([zlibSync(strToU8("1 0 <<>>")), letters("\n"), packed]), "\r"),
    stream(flate, packed.subarray(0, packed.length - 12)),
    pdf({
      more: `<< /DecodeParms << /Predictor 12 >> /A 5 0 obj ${flate} >>\nstream\n${latin(packed)}\nendstream`,
    }),
    pdf({ more: "<< /A (" }),
  ];
  expect(broken.map(why)).toEqual(broken.map(() => "attachment-broken"));
});

test("動くものの名が文章やリンクに出てくるだけのPDFは、受け取る", () => {
  const many = [
    "<< /S /URI /URI (https://example.test/docs/Web/JavaScript/Movie/1) >>",
    "<< /Length 40 >>\nstream\nBT (HTML / CSS /JavaScript /Sound) Tj ET\nendstream",
    "% made by /Launch\n<< /Subtype /Sounds /A /JSON >>",
  ];
  expect(many.map((more) => why(pdf({ more })))).toEqual(many.map(() => "pdf"));
});
