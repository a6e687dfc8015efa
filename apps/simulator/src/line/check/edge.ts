// Edges of limits for tests: the longest value that passes, and one more.
import { messagesProblems } from "./message.ts";
import { family } from "./sample.ts";

export type Edge = readonly [good: unknown, bad: unknown];

/** `property` is where the refusal of the bad one lies, below the message. */
export type Limit = readonly [
  name: string,
  property: string,
  edge: Edge,
  message: (value: unknown) => unknown,
];

export const refusedAt = (message: unknown): readonly string[] =>
  messagesProblems([message]).map((it) => it.property.replace("messages[0].", ""));

/** Two units a letter: counting letters would let twice as many through. */
export function units(max: number): Edge {
  const longest = "𠮷".repeat(Math.floor(max / 2)) + "あ".repeat(max % 2);
  return [longest, `${longest}あ`];
}

/** Eleven units a letter: counting units would refuse long before. */
export const letters = (max: number): Edge => [family.repeat(max), family.repeat(max + 1)];

export const ascii = (max: number): Edge => ["a".repeat(max), "a".repeat(max + 1)];

export const items = (max: number, one: unknown): Edge => [Array(max).fill(one), Array(max + 1).fill(one)];

const address = (max: number): Edge => {
  const start = "https://example.jp/";
  return [start.padEnd(max, "a"), start.padEnd(max + 1, "a")];
};

export const https = address(2000);
export const link = address(1000);
