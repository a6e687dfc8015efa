// A mark is said while keys change the words, at its pace, and never of words that only lie there.
import { type CaseId, type Instant, instant, plus, spellId, typingLimits } from "@kumacari/domain";
import { expect, onTestFinished, test, vi } from "vitest";
import { createTyping } from "./typing.ts";

const one = spellId("case", new Uint8Array(20).fill(1));
const other = spellId("case", new Uint8Array(20).fill(2));

function writer() {
  const page = { hidden: false };
  vi.stubGlobal("document", page);
  onTestFinished(() => void vi.unstubAllGlobals());
  const said: CaseId[] = [];
  let at: Instant = instant(1_795_000_000_000);
  const typed = createTyping(
    (id) => void said.push(id),
    () => at,
  );
  return { said, typed, page, pass: (ms: number) => (at = plus(at, ms)) };
}

test("書いているあいだ、間をあけて言い、別の相談ではすぐに言う", () => {
  const { said, typed, pass } = writer();
  typed(one, 2, "お");
  pass(typingLimits.pace - 1);
  typed(one, 2, "お返");
  expect(said).toEqual([one]);
  pass(1);
  typed(one, 2, "お返事");
  typed(other, 2, "べつ");
  expect(said).toEqual([one, one, other]);
  expect(typingLimits.pace * 2).toBeLessThanOrEqual(typingLimits.life);
});

test("返事が届いて印が消えたあとの一字は、間をあけずに言う", () => {
  const { said, typed } = writer();
  typed(one, 2, "お返事");
  typed(one, 3, "つ");
  typed(one, 3, "つづ");
  expect(said).toEqual([one, one]);
});

test("空になった欄と、見られていない画面では言わず、そのあとの一字ですぐに言う", () => {
  const { said, typed, page } = writer();
  typed(one, 2, " \n　");
  page.hidden = true;
  typed(one, 2, "お");
  expect(said).toEqual([]);
  page.hidden = false;
  typed(one, 2, "お返");
  expect(said).toEqual([one]);
});

test("時計が戻っても、黙ったままにならない", () => {
  const { said, typed, pass } = writer();
  typed(one, 2, "お");
  pass(-60_000);
  typed(one, 2, "お返");
  expect(said).toEqual([one, one]);
});
