import { spellId } from "@kumacari/domain";
import { expect, test } from "vitest";
import { readReturn } from "./read-return.ts";

const mailing = spellId("mail", new Uint8Array(20));
const set = "kumacari-citizens";
const tags = {
  "ses:configuration-set": [set],
  "ses:caller-identity": ["mailer"],
  mailing: [mailing],
  attempt: ["2"],
};
const failed = [{ emailAddress: "hanako@example.jp", action: "failed", status: "5.1.1" }];
const bounce = (bounceType: string, bouncedRecipients: object[] = failed) => ({
  eventType: "Bounce",
  bounce: { bounceType, bounceSubType: "General", bouncedRecipients, timestamp: "x" },
  mail: { messageId: "0100", destination: ["hanako@example.jp"], tags },
});
const event = (detail: unknown, more: object = {}) => ({
  version: "0",
  "detail-type": "Email Bounced",
  source: "aws.ses",
  account: "123456789012",
  region: "ap-northeast-1",
  detail,
  ...more,
});
const complaint = { eventType: "Complaint", complaint: {}, mail: { tags } };

test("宛先がない・いまは受け取れない・迷惑だ、の三つを読み、アドレスは持ち帰らない", () => {
  const what = (detail: unknown) => readReturn(event(detail), set);
  expect(what(bounce("Permanent"))).toEqual({ mailing, attempt: 2, what: "bounced" });
  expect(what(bounce("Transient"))?.what).toBe("delayed");
  expect(what(bounce("Undetermined"))?.what).toBe("delayed");
  expect(what(complaint)?.what).toBe("complained");
  expect(JSON.stringify(what(bounce("Permanent")))).not.toContain("@");
});

test("留守番の返事は、届いたしるしなので、戻ったことにしない", () => {
  expect(readReturn(event(bounce("Transient", [{ emailAddress: "a@example.jp" }])), set)).toBeUndefined();
  expect(
    readReturn(event(bounce("Transient", [{ emailAddress: "a@example.jp", action: "delayed" }])), set),
  ).toBeUndefined();
});

test("ほかの送り元、日本の外、ほかの設定、設定のないとき、ほかの出来事は、読まない", () => {
  const good = bounce("Permanent");
  for (const odd of [{ source: "evil" }, { region: "us-east-1" }, { source: undefined }])
    expect(readReturn(event(good, odd), set)).toBeUndefined();
  expect(readReturn(event(good), "another")).toBeUndefined();
  expect(readReturn(event(good), undefined)).toBeUndefined();
  expect(readReturn(event({ ...good, eventType: "Delivery" }), set)).toBeUndefined();
});

test("どんな形のものが来ても、例外にせず、読まない", () => {
  const tagged = (more: object) => ({ ...complaint, mail: { tags: { ...tags, ...more } } });
  const hostile: readonly unknown[] = [
    null,
    undefined,
    1,
    "{}",
    [],
    { source: "aws.ses" },
    event(null),
    event([complaint]),
    event({ ...complaint, mail: null }),
    event(tagged({ mailing: [] })),
    event(tagged({ mailing: [mailing, mailing] })),
    event(tagged({ mailing: ["cit_0"] })),
    event(tagged({ mailing: [{ toString: () => mailing }] })),
    event(tagged({ attempt: ["0"] })),
    event(tagged({ attempt: ["1e9"] })),
    event(tagged({ attempt: ["999999"] })),
    event(tagged({ "ses:configuration-set": [set, "another"] })),
    event(
      bounce(
        "Permanent",
        Array.from({ length: 51 }, () => ({})),
      ),
    ),
    event({ ...bounce("Permanent"), bounce: { __proto__: { bounceType: "Permanent" } } }),
    JSON.parse('{"__proto__":{"source":"aws.ses"},"detail":{}}'),
  ];
  for (const it of hostile) expect(readReturn(it, set)).toBeUndefined();
});
