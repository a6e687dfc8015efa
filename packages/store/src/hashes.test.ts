import { random, ringKey } from "@kumacari/crypto";
import { spellId } from "@kumacari/domain";
import { expect, test } from "vitest";
import { createHashes } from "./hashes.ts";

const hashes = createHashes(ringKey("find", { id: "test", bytes: random.bytes(32) }));
const citizen = () => spellId("cit", random.bytes(20));

test("下書きの鍵は、読み込みなおしても同じで、人ごとに違う", () => {
  const [one, other] = [citizen(), citizen()];
  expect(hashes.draftKey(one)).toBe(hashes.draftKey(one));
  expect(hashes.draftKey(one)).not.toBe(hashes.draftKey(other));
  expect(hashes.draftKey(one)).toMatch(/^[A-Za-z0-9_-]{43}$/);
});
