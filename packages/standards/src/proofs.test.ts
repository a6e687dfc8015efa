// Every claim of safety names a test; the test must be there, whole, and not passed over.
import { existsSync, readFileSync } from "node:fs";
import { assets, flows, type Proof, requirements, sheet, stride, threats } from "@kumacari/assurance";
import { expect, test } from "vitest";
import { root } from "./tree.ts";

const texts = new Map<string, string>();
function textOf(file: string): string {
  const known =
    texts.get(file) ?? (existsSync(`${root}${file}`) ? readFileSync(`${root}${file}`, "utf8") : "");
  texts.set(file, known);
  return known;
}

/** In the file as `test("title"`, never as `test.skip` or `test.todo`. */
const stands = ({ file, test: title }: Proof): boolean => {
  const text = textOf(file);
  const at = text.indexOf(JSON.stringify(title));
  return at > 0 && /\btest(\.each\([^)]*\))?\(\s*$/.test(text.slice(0, at)) && /\.test\.tsx?$/.test(file);
};

test("どの脅威にも、それを防いでいると示すテストがある", () => {
  const missing = threats.flatMap(({ id, against }) =>
    against.flatMap(({ shown }) =>
      shown.filter((it) => !stands(it)).map((it) => `${id}: ${it.file} ${it.test}`),
    ),
  );
  expect(missing).toEqual([]);
});

test("ないテスト、飛ばしたテスト、名を変えたテストは、示したことにならない", () => {
  const proof = threats[0]?.against[0]?.shown[0];
  expect(proof && stands(proof)).toBe(true);
  if (!proof) return;
  expect(stands({ ...proof, test: `${proof.test}。` })).toBe(false);
  expect(stands({ ...proof, file: "packages/line/src/hear/none.test.ts" })).toBe(false);
  texts.set("x.test.ts", 'test.skip("a", () => {});\ntest.todo("b");\n// "c"\ntest("d", () => {});');
  const among = ["a", "b", "c", "d"].map((it) => stands({ file: "x.test.ts", test: it }));
  expect(among).toEqual([false, false, false, true]);
});

test("番号は一つずつ、どの流れにも、どの種類にも、どの宝にも脅威がある", () => {
  expect(new Set(threats.map(({ id }) => id)).size).toBe(threats.length);
  expect(new Set(threats.map(({ flow }) => flow))).toEqual(new Set(Object.keys(flows)));
  expect(new Set(threats.map(({ kind }) => kind))).toEqual(new Set(Object.keys(stride)));
  expect(new Set(threats.flatMap((it) => it.assets))).toEqual(new Set(Object.keys(assets)));
});

test("流れが通るファイルは、どれもある", () => {
  const gone = Object.values(flows).flatMap(({ through }) =>
    through.filter((it) => !existsSync(`${root}${it}`)),
  );
  expect(gone).toEqual([]);
});

test("ASVSの表は、段階1と2の253項目の一つずつを、順に、一度だけ判じている", () => {
  const asked = requirements.filter(({ level }) => level < 3).map(({ id }) => id);
  expect([requirements.length, asked.length]).toEqual([345, 253]);
  expect(sheet.map(({ id }) => id)).toEqual(asked);
});

test("ASVSで満たすとしたものには、示すテストか文書があり、そうでないものには、わけがある", () => {
  const unshown = sheet.flatMap(({ id, verdict: it }) => {
    if (it.is === "met")
      return it.shown.filter((proof) => !stands(proof)).map(({ file, test }) => `${id}: ${file} ${test}`);
    if (it.is === "met-by-document") return existsSync(`${root}${it.where}`) ? [] : [`${id}: ${it.where}`];
    const why = it.is === "not-yet" ? it.gap : it.because;
    return why.length > 5 ? [] : [`${id}: no reason`];
  });
  expect(unshown).toEqual([]);
});
