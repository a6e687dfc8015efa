import { expect, test } from "vitest";
import { doors } from "../heard.ts";
import { topicIds } from "../phrase.ts";
import { understand } from "../understand.ts";
import { answers } from "./answers.ts";
import { office } from "./office.ts";

test("すべての入口と質問に、そこへ届く言葉がある", () => {
  expect(new Set(office.doors.map((it) => it.door))).toEqual(new Set(doors));
  expect(office.topics.map((it) => it.id)).toEqual([...topicIds]);
  for (const { door, words } of office.doors) {
    for (const word of words) expect([word, understand(office, word)]).toEqual([word, { is: "door", door }]);
  }
  for (const { id, words } of office.topics) {
    for (const word of [answers[id].title, ...words])
      expect([word, understand(office, word)]).toEqual([word, { is: "topic", topic: id }]);
  }
});

test("緊急の言葉は、どれも緊急として聞き取られる", () => {
  for (const word of office.emergency)
    expect([word, understand(office, word)]).toEqual([word, { is: "emergency" }]);
});
