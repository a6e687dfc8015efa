// What lies in the browser's store is ciphertext, and only its owner's key opens it.
import { expect, test } from "vitest";
import { sealedNote } from "./sealed-note.ts";
import { withoutMyNumber } from "./without-my-number.ts";

const hers = "A".repeat(43);
const his = `${"B".repeat(42)}A`;

test("書きかけは読み戻せ、保存先には読めるかたちで残らない", async () => {
  const { place, held } = store();
  await noteOf(place, hers).write("見本の書きかけ");
  expect([...held.values()].join()).not.toContain("見本");
  expect(await noteOf(place, hers).read()).toBe("見本の書きかけ");
});

test("ほかの人の鍵では開かない", async () => {
  const { place } = store();
  await noteOf(place, hers).write("見本の書きかけ");
  expect(await noteOf(place, his).read()).toBeUndefined();
});

test("the last write wins, and clearing wins over a write under way", async () => {
  const { place, held } = store();
  const note = noteOf(place, hers);
  await Promise.all([note.write("一"), note.write("二"), note.write("三")]);
  expect(await note.read()).toBe("三");
  const under = note.write("四");
  note.clear();
  await under;
  expect(held.size).toBe(0);
});

test("what could never be sent is not kept", async () => {
  const { place, held } = store();
  await noteOf(place, hers).write("長".repeat(200_001));
  expect(held.size).toBe(0);
});

// 12 digits whose last is the right check digit, of nobody.
const number = "1234 5678 9018";

test("マイナンバーのある文は保存せず、ほかの文は保存する", async () => {
  const { place } = store();
  const note = noteOf(place, hers);
  await note.write(JSON.stringify({ draft: `マイナンバーは${number}です`, unsent: [{ text: "見本の文" }] }));
  expect(await note.read()).toBe(JSON.stringify({ draft: "", unsent: [{ text: "見本の文" }] }));
  const phone = JSON.stringify({ draft: "電話は 090-9999-0199 と 070-9999-0188 です" });
  await note.write(phone);
  expect(await note.read()).toBe(phone);
});

test("確かめられなかった文は保存せず、前に保存したものも残さない", async () => {
  const { place, held } = store();
  await noteOf(place, hers).write("見本の書きかけ");
  const broken = sealedNote(place, "talk:", hers, () => Promise.reject(new Error("cut")));
  await broken.write("見本の書きかけの続き");
  expect(held.size).toBe(0);
});

const noteOf = (place: ReturnType<typeof store>["place"], key: string) =>
  sealedNote(place, "talk:", key, withoutMyNumber);

function store() {
  const held = new Map<string, string>();
  const place = {
    getItem: (name: string) => held.get(name) ?? null,
    setItem: (name: string, value: string) => void held.set(name, value),
    removeItem: (name: string) => void held.delete(name),
  };
  return { held, place };
}
