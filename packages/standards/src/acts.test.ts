// The catalogue of the audit has no dead row, and no kind of act that clause コ names is missing from it.
import { actAreas, acts, type PersonalReach, retention } from "@kumacari/domain";
import { expect, test } from "vitest";
import { isTest, sources } from "./tree.ts";

/** Where entries are written; a type that only names acts writes none. */
const writers = sources()
  .filter((it) => !isTest(it) && /^(packages\/(desk|rpc|store)|apps\/(api|bot|simulator))\//.test(it.path))
  .map(({ text }) => text.replace(/"[a-z-]+"(\s*\|\s*"[a-z-]+")+/g, ""))
  .join("\n");

/** As the act of a reason, or handed to the one that makes it. */
const isWritten = (act: string): boolean =>
  new RegExp(
    `(\\bact(: Act)?\\b\\s*[:=][^;{}]{0,120}|\\b(because|note|write|changeMatter|actOnMatter)\\([^;]{0,160})"${act}"`,
  ).test(writers);

test("目録にあるどの操作も、どこかで実際に書かれる。言葉が型や一覧にあるだけでは足りない", () => {
  expect(Object.keys(acts).filter((act) => !isWritten(act))).toEqual([]);
  expect(["case-burned", "key-burned", "ask-forgotten"].map(isWritten)).toEqual([false, false, false]);
});

test("個人の情報を読むこと・出入りとその失敗・断り・見張り・書き出し・鍵を使うことが、どれも目録にある", () => {
  const named = {
    read: ["case-read", "names-read", "own-data-read"],
    signIn: ["staff-signed-in", "citizen-signed-in", "staff-signed-out", "sign-in-refused"],
    refused: ["refused"],
    guard: ["guard-blocked", "content-blocked", "words-blocked"],
    exported: ["audit-exported", "review-exported", "audit-checkpoint-taken"],
    key: ["checkpoint-signed"],
  };
  for (const all of Object.values(named)) expect(Object.keys(acts)).toEqual(expect.arrayContaining(all));
  const opened = Object.entries(acts).filter(([, { personal }]) => personal === "opened");
  expect(opened.map(([act]) => act)).toEqual(expect.arrayContaining(named.read));
});

test("どの操作にも、日本語の名前と分野があり、一年以上すぐ探せて、三年以上書き換えられない", () => {
  for (const { says, area, personal } of Object.values(acts)) {
    expect(says).toMatch(/^[\p{L}\p{N}（）・。、ー]+$/u);
    expect(Object.keys(actAreas)).toContain(area);
    const { online, writeOnce } = retention[personal satisfies PersonalReach];
    expect(online).toBeGreaterThanOrEqual(1);
    expect(writeOnce).toBeGreaterThanOrEqual(3);
  }
});
