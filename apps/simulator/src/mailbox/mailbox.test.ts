// A letter sent by the service lies in the mailbox, is shown as text, and is there after a restart.
import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freeBase } from "../../test/free-base.ts";
import { ownFolder } from "../../test/town.ts";
import { chance, clock } from "../wire.ts";
import { type Letters, openLetters } from "./letters.ts";
import { mailboxPages } from "./pages.ts";
import { receiveMail } from "./receive.ts";
import { openReturned } from "./returned.ts";

const own = ownFolder();
const returned = openReturned("ap-northeast-1", { clock, chance });
let letters: Letters;
let close: () => Promise<void>;
let port: number;

beforeAll(async () => {
  port = await freeBase();
  letters = openLetters(own.path, { clock, chance });
  close = await receiveMail(port, letters);
});

afterAll(async () => {
  await close();
  own.remove();
});

/** Speaks SMTP line by line, as any client would; answers the last reply. */
function send(message: string): Promise<string> {
  const lines = [
    "EHLO localhost",
    "MAIL FROM:<desk@kumacari.example>",
    "RCPT TO:<koga@kumacari.example>",
    "DATA",
  ];
  const rest = [...lines, `${message.replace(/\r?\n/g, "\r\n")}\r\n.`, "QUIT"];
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    let last = "";
    socket.on("data", (chunk) => {
      const reply = chunk.toString();
      if (!reply.startsWith("221")) last = reply;
      const line = rest.shift();
      if (line) socket.write(`${line}\r\n`);
    });
    socket.once("error", reject).once("close", () => resolve(last));
  });
}

const html = `From: =?utf-8?B?44Kv44Oe44Kt44Oj44Oq?= <desk@kumacari.example>
To: koga@kumacari.example
Subject: =?utf-8?B?5pyI5qyh5aCx5ZGK?=
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8

<p>今月の件数です。</p><script>alert(1)</script><img src="http://evil.example/x.png">`;

test("a letter is kept and listed by its subject", async () => {
  expect(await send(html)).toMatch(/^250/);
  const [letter] = await letters.list();
  expect(letter).toMatchObject({ subject: "月次報告", to: "koga@kumacari.example" });
});

test("a letter made of HTML is shown as text: nothing runs, nothing is fetched", async () => {
  const [letter] = await letters.list();
  const shown = await (await mailboxPages(letters, returned).request(`/${letter?.id}`)).text();
  expect(shown).toContain("今月の件数です。");
  expect(shown).not.toContain("alert(1)");
  expect(shown).not.toContain("<img");
  expect(shown).not.toContain("<script");
});

test("markup in a subject stays words", async () => {
  await send(html.replace(/Subject: .*/, "Subject: <img src=x onerror=alert(1)>"));
  const shown = await (await mailboxPages(letters, returned).request("/")).text();
  expect(shown).toContain("&lt;img src=x");
  expect(shown).not.toContain("<img");
});

test("an address of this machine can be followed, any other stays words", async () => {
  const both = "http://localhost:4004/welcome#abc と http://localhost.evil.example/ と https://evil.example/";
  await send(html.replace(/<p>.*/, `<p>${both}</p>`));
  const [letter] = await letters.list();
  const shown = await (await mailboxPages(letters, returned).request(`/${letter?.id}`)).text();
  const links = [...shown.matchAll(/<a href="(http[^"]+)"/g)].map((it) => it[1]);
  expect(links).toEqual(["http://localhost:4004/welcome#abc"]);
  expect(shown).toContain("evil.example");
});

test("letters are there after a restart, and a made-up id leads nowhere", async () => {
  const again = openLetters(own.path, { clock, chance });
  expect(await again.list()).toHaveLength(3);
  for (const id of ["..%2f..%2ftown", "1700000000000-00000000-0000-0000-0000-000000000000"]) {
    expect((await mailboxPages(again, returned).request(`/${id}`)).status).toBe(404);
  }
});
