// What lies in the browser's store is ciphertext, and only its owner's key opens it.
import { expect, test } from "vitest";
import { sealedNote } from "./sealed-note.ts";

const hers = "A".repeat(43);
const his = `${"B".repeat(42)}A`;

test("書きかけは読み戻せ、保存先には読めるかたちで残らない", async () => {
  const { place, held } = store();
  await sealedNote(place, "talk:", hers).write("見本の書きかけ");
  expect([...held.values()].join()).not.toContain("見本");
  expect(await sealedNote(place, "talk:", hers).read()).toBe("見本の書きかけ");
});

test("ほかの人の鍵では開かない", async () => {
  const { place } = store();
  await sealedNote(place, "talk:", hers).write("見本の書きかけ");
  expect(await sealedNote(place, "talk:", his).read()).toBeUndefined();
});

test("the last write wins, and clearing wins over a write under way", async () => {
  const { place, held } = store();
  const note = sealedNote(place, "talk:", hers);
  await Promise.all([note.write("一"), note.write("二"), note.write("三")]);
  expect(await note.read()).toBe("三");
  const under = note.write("四");
  note.clear();
  await under;
  expect(held.size).toBe(0);
});

test("what could never be sent is not kept", async () => {
  const { place, held } = store();
  await sealedNote(place, "talk:", hers).write("長".repeat(200_001));
  expect(held.size).toBe(0);
});

function store() {
  const held = new Map<string, string>();
  const place = {
    getItem: (name: string) => held.get(name) ?? null,
    setItem: (name: string, value: string) => void held.set(name, value),
    removeItem: (name: string) => void held.delete(name),
  };
  return { held, place };
}
