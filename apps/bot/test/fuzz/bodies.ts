// Webhook bodies as nobody should send them, with valid events among the rubble.
import { type Lined, lineEvent, textEvent, userId } from "../events.ts";
import type { Chance } from "./chance.ts";

export type Fuzzed = {
  readonly body: Uint8Array<ArrayBuffer>;
  /** Events in it that must not be lost; undefined: the body is broken as a whole, and any 4xx will do. */
  readonly valid: readonly Lined[] | undefined;
};

export function fuzzed(chance: Chance): Fuzzed {
  const count = chance.pick([0, 1, 1, 1, 2, 3, 28]);
  const valid: Lined[] = [];
  const events: string[] = [];
  for (let n = 0; n < count; n += 1) {
    if (chance.is(0.4)) {
      const event = validEvent(chance);
      valid.push(event);
      events.push(written(event, chance));
    } else events.push(rubble(chance));
  }
  const text = bodyOf(events, chance);
  return chance.is(0.1) ? broken(text, chance) : { body: encode(text), valid };
}

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

function validEvent(chance: Chance): Lined {
  const user = userId(chance.below(500) + 10_000);
  return chance.pick([
    () =>
      textEvent(
        chance.pick(["予約", "料金は？", "\u0000", "𠮷野家👨‍👩‍👧", '\\u0000"]}', "あ".repeat(1000)]),
        {},
        user,
      ),
    () => lineEvent("follow", { follow: { isUnblocked: chance.is(0.5) }, replyToken: "r" }, user),
    () => lineEvent("unfollow", {}, user),
    () =>
      lineEvent("postback", { postback: { data: chance.pick(["faq", "x=1", "💥"]) }, replyToken: "r" }, user),
    () => lineEvent("unsend", { unsend: { messageId: "1" } }, user),
    () =>
      lineEvent(
        chance.pick(["beacon", "videoPlayComplete", "teleport", "__proto__", "constructor"]),
        {},
        user,
      ),
    () => lineEvent("message", { message: { type: "hologram", id: "7" } }, user),
    () => lineEvent("message", { message: chance.pick<unknown>([null, 7, [], {}, "text"]) }, user),
    () =>
      lineEvent(
        "message",
        { timestamp: chance.pick<unknown>([-1, 1e300, 0, "soon", null]), replyToken: 7 },
        user,
      ),
    () =>
      lineEvent(
        "postback",
        { mode: chance.pick<unknown>(["standby", 7, null]), deliveryContext: null },
        user,
      ),
  ])();
}

/** The same event, with blanks, another order of fields, strange neighbours, keys twice (the last counts). */
function written(event: Lined, chance: Chance): string {
  const fields = Object.entries(event).map(
    ([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`,
  );
  if (chance.is(0.5)) fields.reverse();
  if (chance.is(0.3)) fields.unshift('"type":"message"', '"webhookEventId":"X"', '"source":null');
  if (chance.is(0.3))
    fields.push(`"${chance.pick(["__proto__", "toString", "新しい欄", ""])}":${odd(chance)}`);
  const gap = chance.pick(["", " ", "\n\t"]);
  return `{${gap}${fields.join(`,${gap}`)}${gap}}`;
}

function rubble(chance: Chance): string {
  const id = chance.pick(['"E1"', "7", "null", '""', `"${"x".repeat(200)}"`, '"改行\\n"']);
  const source = chance.pick([
    "null",
    "{}",
    '{"type":"user"}',
    '{"type":"group","groupId":"C1","userId":"U1"}',
    '{"type":"room"}',
    '{"type":"user","userId":7}',
    '{"type":"user","userId":"空白 あり"}',
    "[[]]",
  ]);
  return chance.pick<() => string>([
    () => odd(chance),
    () => `{"type":"message","webhookEventId":${id},"source":${source},"timestamp":1}`,
    () => `{"type":${odd(chance)}}`,
    () => "{}",
  ])();
}

const odd = (chance: Chance): string =>
  chance.pick<string>([
    "null",
    "[]",
    "{}",
    "-0",
    "1e999",
    '"\\ud800"',
    "true",
    deep(chance.pick<number>([10, 10_000])),
    '"💥"',
  ]);

const deep = (levels: number): string => `${"[".repeat(levels)}${"]".repeat(levels)}`;

function bodyOf(events: readonly string[], chance: Chance): string {
  const list = `"events":[${events.join(",")}]`;
  return chance.pick([
    `{"destination":"U0",${list}}`,
    `{${list}}`,
    `\ufeff{"destination":null,${list},"more":{"events":[1]}}`,
    `{"events":"none",${list}}`,
    ` \n{"__proto__":{"events":[]},${list}}\n`,
  ]);
}

function broken(text: string, chance: Chance): Fuzzed {
  const bytes = encode(text);
  return chance.pick<() => Fuzzed>([
    () => ({ body: bytes.slice(0, chance.below(bytes.length)), valid: undefined }),
    () => ({ body: new Uint8Array(), valid: undefined }),
    () => ({ body: encode(odd(chance)), valid: undefined }),
    () => {
      for (let n = chance.below(4); n >= 0; n -= 1) bytes[chance.below(bytes.length)] = chance.below(256);
      return { body: bytes, valid: undefined };
    },
  ])();
}
