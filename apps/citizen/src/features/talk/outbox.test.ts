// What was written is never lost and never doubled on its way.
import { expect, test } from "vitest";
import { onceKey } from "../../wire.ts";
import { dispatch, drop, mark, readOutbox, settle, takeBack } from "./outbox.ts";

const empty = readOutbox(undefined);
const once = onceKey();
const sent = dispatch({ ...empty, draft: "こんにちは" }, "こんにちは", once);

test("sending empties the field and keeps the words in sight", () => {
  expect(sent).toMatchObject({ draft: "", unsent: [{ once, text: "こんにちは", state: "sending" }] });
});

test("送り直しても鍵は同じ", () => {
  const failed = mark(sent, once, { state: "failed", says: "つながりませんでした。" });
  const again = mark(failed, once, { state: "sending" });
  expect(again.unsent).toEqual([{ once, text: "こんにちは", state: "sending" }]);
});

test("leaves the outbox when the talk holds it, whichever comes first", () => {
  const arrived = mark(sent, once, { state: "sent", count: 7 });
  expect(settle(arrived, 6)).toBe(arrived);
  expect(settle(arrived, 7).unsent).toEqual([]);
  expect(settle(sent, 99)).toBe(sent);
});

test("読み込みなおしたあと、送れたか分からないものは、送り直せる形で残る", () => {
  const kept = JSON.parse(JSON.stringify({ ...sent, draft: "続き" }));
  expect(readOutbox(kept)).toEqual({
    draft: "続き",
    unsent: [{ once, text: "こんにちは", state: "failed" }],
  });
});

test("書きなおすと、書きかけの前にもどる", () => {
  expect(takeBack(sent, once)).toEqual({ draft: "こんにちは", unsent: [] });
  expect(takeBack({ ...sent, draft: "続き" }, once).draft).toBe("こんにちは\n続き");
  expect(drop(sent, once).unsent).toEqual([]);
});
