import { type EventId, instant, isEventId, isMessageMark, type MessageMark } from "@kumacari/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Heard, What } from "./heard.ts";
import { beginning, step } from "./step.ts";

const idOf = (text: string): EventId => {
  if (!isEventId(text)) throw new Error("no event id");
  return text;
};
const markOf = (text: string): MessageMark => {
  if (!isMessageMark(text)) throw new Error("no message mark");
  return text;
};
const event = (what: What, at = 1_700_000_000_000, active = true): Heard => ({
  id: idOf(`e${at}`),
  at: instant(at),
  active,
  what,
});
const talk = (...events: readonly Heard[]) =>
  events.reduce((state, heard) => step(state, heard).state, beginning);

const whats: readonly What[] = [
  { kind: "followed", again: false },
  { kind: "followed", again: true },
  { kind: "unfollowed" },
  { kind: "said", meaning: { is: "unclear" } },
  { kind: "tapped", meaning: { is: "door", door: "faq" } },
  { kind: "sent-other" },
  { kind: "placed", ward: "東区" },
  { kind: "unsent" },
  { kind: "unknown" },
];
const anyEvent = fc
  .record({
    what: fc.constantFrom(...whats),
    at: fc.integer({ min: 1_700_000_000_000, max: 1_700_000_000_005 }),
    message: fc.constantFrom("9", "10", "11"),
  })
  .map(({ what, at, message }) => ({ ...event(what, at), message: markOf(message) }));
const shuffled = fc
  .array(anyEvent, { maxLength: 8 })
  .chain((events) =>
    fc.tuple(
      fc.constant(events),
      fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length }),
    ),
  );

test("出来事がどの順で届いても、最後の状態は同じになる", () => {
  fc.assert(
    fc.property(shuffled, ([events, others]) => {
      expect(talk(...others)).toEqual(talk(...events));
    }),
    { numRuns: 500 },
  );
});

test("同じ出来事が二度来ても、状態は一度と同じ", () => {
  fc.assert(
    fc.property(anyEvent, (it) => {
      expect(talk(it, it)).toEqual(talk(it));
    }),
  );
});

test("友だち追加には、はじめのご案内を返す", () => {
  expect(step(beginning, event({ kind: "followed", again: false })).say).toEqual([{ say: "greeting" }]);
  expect(step(beginning, event({ kind: "followed", again: true })).say).toEqual([{ say: "welcome-back" }]);
});

test("友だち追加を見ていない人の言葉でも、友だちとして数え、答える", () => {
  const { state, say } = step(beginning, event({ kind: "said", meaning: { is: "unclear" } }));
  expect(state.friend).toBe("yes");
  expect(say).toEqual([{ say: "steer" }]);
});

test("ブロックより前の友だち追加が後から届いても、あいさつしない", () => {
  const blocked = talk(event({ kind: "unfollowed" }, 1_700_000_000_009));
  const late = step(blocked, event({ kind: "followed", again: false }, 1_700_000_000_001));
  expect(late).toEqual({ state: blocked, say: [] });
});

test("待機モードでは、状態だけを進めて何も言わない", () => {
  const { state, say } = step(beginning, event({ kind: "followed", again: false }, 1_700_000_000_000, false));
  expect(state.friend).toBe("yes");
  expect(say).toEqual([]);
});

test("送信取消と未知の出来事には、何も言わず、状態も変えない", () => {
  for (const kind of ["unsent", "unknown"] as const) {
    expect(step(beginning, event({ kind }))).toEqual({ state: beginning, say: [] });
  }
});

test("取り消されたメッセージには、どちらが先に届いても答えない", () => {
  const message = markOf("580000000000000001");
  const said = { ...event({ kind: "said", meaning: { is: "door", door: "faq" } }), message };
  const unsent = { ...event({ kind: "unsent" }, 1_700_000_000_001), message };
  const { state } = step(beginning, unsent);
  expect(step(state, said).say).toEqual([]);
  expect(step(state, { ...said, message: markOf("580000000000000002") }).say).toEqual([{ say: "faq-menu" }]);
  expect(talk(unsent, said)).toEqual(talk(said, unsent));
});

test("覚えておく取り消しは、新しい十件まで", () => {
  const marks = Array.from({ length: 12 }, (_, n) => markOf(`58000000000000${String(n).padStart(4, "0")}`));
  const { unsent } = talk(...marks.map((message) => ({ ...event({ kind: "unsent" }), message })));
  expect(unsent).toEqual(marks.slice(2));
});

test("写真やスタンプには、読んでいないことを伝える", () => {
  expect(step(beginning, event({ kind: "sent-other" })).say).toEqual([{ say: "not-read" }]);
  const ward = "西区";
  expect(step(beginning, event({ kind: "placed", ward })).say).toEqual([{ say: "hubs-near", ward }]);
  const tapped = event({ kind: "tapped", meaning: { is: "ward", ward } });
  expect(step(beginning, tapped).say).toEqual([{ say: "hubs-of", ward }]);
});

test("入口と質問は、それぞれの決まった言葉になる", () => {
  const say = (meaning: (What & { kind: "tapped" })["meaning"]) =>
    step(beginning, event({ kind: "tapped", meaning })).say;
  expect(say({ is: "door", door: "consult" })).toEqual([{ say: "consult" }]);
  expect(say({ is: "door", door: "booking" })).toEqual([{ say: "booking" }]);
  expect(say({ is: "door", door: "faq" })).toEqual([{ say: "faq-menu" }]);
  expect(say({ is: "door", door: "hubs" })).toEqual([{ say: "hubs" }]);
  expect(say({ is: "door", door: "my-page" })).toEqual([{ say: "my-page" }]);
  expect(say({ is: "topic", topic: "cost" })).toEqual([{ say: "faq", topic: "cost" }]);
  expect(say({ is: "emergency" })).toEqual([{ say: "emergency" }]);
  expect(say({ is: "news" })).toEqual([{ say: "news" }]);
});

test("個人情報を書いた人には、まず取り消し方を伝え、たずねたことにも答える", () => {
  const say = (meaning: (What & { kind: "said" })["meaning"]) =>
    step(beginning, event({ kind: "said", meaning })).say;
  const found = { phone: 1 };
  expect(say({ is: "personal", found })).toEqual([{ say: "personal-warning" }]);
  expect(say({ is: "personal", found, beside: { is: "topic", topic: "cost" } })).toEqual([
    { say: "personal-warning" },
    { say: "faq", topic: "cost" },
  ]);
});
