import { expect, test } from "vitest";
import { doors, postbackData, readPostback } from "./heard.ts";
import { topicIds } from "./phrase.ts";

test("ボタンに入れた行き先は、押されたときに同じ行き先として読める", () => {
  for (const door of doors) expect(readPostback(postbackData(door))).toEqual({ is: "door", door });
  for (const topic of topicIds) expect(readPostback(postbackData({ topic }))).toEqual({ is: "topic", topic });
});

test("知らない行き先は、分からないと読む", () => {
  for (const data of ["", "topic:", "topic:none", "consult ", "__proto__"]) {
    expect(readPostback(data)).toEqual({ is: "unclear" });
  }
});
