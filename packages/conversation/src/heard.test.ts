import { cityWards } from "@kumacari/domain";
import { expect, test } from "vitest";
import { doors, postbackData, readPostback } from "./heard.ts";
import { topicIds } from "./phrase.ts";

test("ボタンに入れた行き先は、押されたときに同じ行き先として読める", () => {
  for (const door of doors) expect(readPostback(postbackData(door))).toEqual({ is: "door", door });
  for (const ward of cityWards) expect(readPostback(postbackData({ ward }))).toEqual({ is: "ward", ward });
  for (const topic of topicIds) expect(readPostback(postbackData({ topic }))).toEqual({ is: "topic", topic });
});

test("知らない行き先は、分からないと読む", () => {
  for (const data of [
    "",
    "topic:",
    "topic:none",
    "ward:",
    "ward:千代田区",
    "ward:熊本市の外",
    "consult ",
    "__proto__",
  ]) {
    expect(readPostback(data)).toEqual({ is: "unclear" });
  }
});
