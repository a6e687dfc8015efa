import { cityWards } from "@kumacari/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import { linkSays, topicIds } from "./phrase.ts";
import { fixedPhrases, readPhrase } from "./read-phrase.ts";

const link = "A".repeat(43);

test("目録にある言い回しは、そのまま通る", () => {
  expect(fixedPhrases.length).toBeGreaterThan(10);
  for (const phrase of fixedPhrases) expect(readPhrase(phrase)).toEqual(phrase);
  for (const topic of topicIds) expect(readPhrase({ say: "faq", topic })).toEqual({ say: "faq", topic });
  for (const say of ["hubs-of", "hubs-near"])
    for (const ward of cityWards) expect(readPhrase({ say, ward })).toEqual({ say, ward });
  for (const say of linkSays) expect(readPhrase({ say, link })).toEqual({ say, link });
});

test("欄が余る、足りない、形が違うものは、言い回しではない", () => {
  for (const odd of [
    { say: "consult", text: "こんにちは" },
    { say: "consult", [Symbol("text")]: "こんにちは" },
    { say: "faq" },
    { say: "faq", topic: "salary" },
    { say: "reply-waiting", link: "田中太郎" },
    { say: "reply-waiting", link: `${link}?name=x` },
    { say: "reply-waiting", link, name: "x" },
    { say: "slot-freed" },
    { say: "slot-freed", topic: "cost" },
    { say: "booking-soon", at: 1_795_000_000_000 },
    { say: "hubs-near" },
    { say: "hubs-near", ward: "32.8032,130.7079" },
    { say: "hubs-near", place: { latitude: 32.8032, longitude: 130.7079 } },
    { say: "hubs-of", ward: "熊本市の外" },
    { say: "hubs", ward: "東区" },
    { say: "toString" },
    { say: "__proto__" },
    { say: ["consult"] },
    ["consult"],
    "consult",
    null,
    undefined,
  ]) {
    expect(readPhrase(odd)).toBeUndefined();
  }
});

test("どんな値を渡しても、投げない", () => {
  fc.assert(fc.property(fc.anything(), (it) => void readPhrase(it)));
});
