import { type MailPhrase, mailSays } from "@kumacari/conversation/mail";
import { isToken, type Token } from "@kumacari/domain";
import { expect, expectTypeOf, test } from "vitest";
import { judge } from "./account.ts";
import { clear, isCleared } from "./clear.ts";
import { type MailWords, render } from "./render.ts";

const place = { origin: "https://kumacari.example" };
const token = (text: string): Token => {
  if (!isToken(text)) throw new Error("no token");
  return text;
};
const link = token("Zk3".repeat(14).padEnd(43, "_"));
const phrase: MailPhrase = { say: "reply-waiting", link };

test("メールの目録の文は、どれも番人を通り、リンクは #のうしろにだけある", () => {
  for (const say of mailSays) {
    const words = render(place, { say, link });
    expect([say, isCleared(clear(place, { say, link }, words))]).toEqual([say, true]);
    expect(words.text.split(link)).toHaveLength(2);
    expect(words.text).toContain(`#${link}`);
    expect(words.subject).not.toContain(link);
  }
});

test("文に人の名前・電話・日時・拠点を植えると、種類だけを言って止める。一字でも違えば止める", () => {
  const fine = render(place, phrase);
  const plant = (text: string): MailWords => ({ ...fine, text: `${fine.text}\n${text}` });
  for (const [text, seen] of [
    ["山田太郎様", "name"],
    ["お電話は 090-9999-0199 へ", "phone"],
    ["hanako.k@example.jp", "mail"],
  ] as const) {
    const stopped = clear(place, phrase, plant(text));
    expect(stopped).toEqual({ guarded: [seen] });
  }
  for (const text of ["12月3日14時から", "茶房みずあかりで", "。"])
    expect(clear(place, phrase, plant(text))).toEqual({ guarded: ["not-in-catalogue"] });
  expect(clear(place, phrase, { ...fine, subject: `${fine.subject}（山田太郎様）` })).toEqual({
    guarded: ["name"],
  });
});

test("目録にない形の文は、止める", () => {
  for (const odd of [
    { say: "reply-waiting", link, name: "見本" },
    { say: "free", link },
    { say: "mail-in", link: "x" },
  ]) {
    // What lies in the ledger is JSON: it may be anything.
    const read = odd as unknown as MailPhrase;
    expect(clear(place, read, render(place, phrase))).toEqual({ guarded: ["not-in-catalogue"] });
  }
});

test("番人を通っていない文は、送る口に入らない（型）", () => {
  type Passed = Exclude<ReturnType<typeof clear>, { readonly guarded: unknown }>;
  expectTypeOf<MailWords>().not.toExtend<Passed>();
  expectTypeOf<{ readonly words: MailWords }>().not.toExtend<Passed>();
});

test("渡す前に途切れたものだけを「まだ」とし、渡してからの沈黙は「分からない」とする", () => {
  expect(judge({ code: "ESOCKET", command: "CONN" })).toBe("busy");
  expect(judge({ code: "ECONNECTION", command: "RCPT TO" })).toBe("busy");
  expect(judge({ responseCode: 451, command: "DATA" })).toBe("busy");
  expect(judge({ responseCode: 550, command: "RCPT TO" })).toBe("refused");
  for (const silent of [
    { code: "ECONNECTION", command: "DATA" },
    { code: "ETIMEDOUT", command: "DATA" },
    { name: "AbortError" },
    undefined,
  ])
    expect(judge(silent)).toBe("unknown");
});
