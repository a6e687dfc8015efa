// Letters of the service go over real SMTP into the mailbox, whole, to one addressee, and in bounded time.
import { createServer, type Server } from "node:net";
import type { Letter } from "@kumacari/desk/ports";
import { createPost } from "@kumacari/store/post";
import { SMTPServer } from "smtp-server";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { freeBase } from "../../test/free-base.ts";
import { ownFolder } from "../../test/town.ts";
import { chance, clock } from "../wire.ts";
import { type Letters, openLetters } from "./letters.ts";
import { receiveMail } from "./receive.ts";

const own = ownFolder();
let letters: Letters;
let close: () => Promise<void>;
let port: number;
const after: (() => void)[] = [];

beforeAll(async () => {
  port = await freeBase();
  letters = openLetters(own.path, { clock, chance });
  close = await receiveMail(port, letters);
});
afterEach(() => {
  for (const end of after.splice(0)) end();
});
afterAll(async () => {
  await close();
  own.remove();
});

function post(change: Partial<Parameters<typeof createPost>[0]> = {}) {
  const made = createPost(
    {
      host: "127.0.0.1",
      port,
      security: "none",
      from: "desk@kumacari.example",
      city: "city@kumamoto.example",
      ...change,
    },
    { clock, chance },
  );
  after.push(() => made.close());
  return made;
}

const letter: Letter = {
  to: { mail: "hanako@kumacari.example" },
  subject: "クマキャリ！ キャリア相談所の職員として招待されています",
  text: "一行目です。\n.\n点だけの行のあとも届きます。\nhttp://localhost:4004/welcome#abc",
};

test("件名も本文も添付も、書いたとおりに届く", async () => {
  const bytes = new TextEncoder().encode("台帳の控え\n");
  await post().send({ ...letter, attached: [{ name: "控え 11月.txt", bytes }] });
  const [came] = await letters.list();
  expect(came).toMatchObject({
    to: "hanako@kumacari.example",
    from: expect.stringContaining("desk@kumacari.example"),
    subject: letter.subject,
    attachments: ["控え 11月.txt"],
  });
  expect(came?.text.trim()).toBe(letter.text);
});

test("市あての手紙は、市の窓口のアドレスに届く", async () => {
  await post().send({ ...letter, to: "city" });
  expect((await letters.list())[0]?.to).toBe("city@kumamoto.example");
});

test("件名や宛先や添付の名で、見出しも二人目の宛先も差し込めない", async () => {
  const before = (await letters.list()).length;
  const hostile: readonly Letter[] = [
    { ...letter, subject: "件名\r\nBcc: evil@evil.example" },
    { ...letter, subject: "件名\u2028Bcc: evil@evil.example" },
    { ...letter, subject: "  " },
    { ...letter, to: { mail: "a@b.example, evil@evil.example" } },
    { ...letter, to: { mail: "a@b.example\r\nRCPT TO:<evil@evil.example>" } },
    { ...letter, to: { mail: "名前 <evil@evil.example>" } },
    { ...letter, to: { mail: '"a b"@b.example' } },
    { ...letter, to: { mail: "" } },
    { ...letter, attached: [{ name: "a\r\nContent-Type: text/html", bytes: new Uint8Array() }] },
  ];
  for (const it of hostile) await expect(post().send(it)).rejects.toThrow(/^not one/);
  expect(await letters.list()).toHaveLength(before);
});

test("二十通を同時に頼んでも、それぞれ一通ずつ届く", async () => {
  const before = (await letters.list()).length;
  const one = post();
  await Promise.all(Array.from({ length: 20 }, (_, n) => one.send({ ...letter, subject: `第${n}号` })));
  const came = (await letters.list()).slice(0, 20).map((it) => it.subject);
  expect(new Set(came).size).toBe(20);
  expect(await letters.list()).toHaveLength(before + 20);
});

const faultOf = (sending: Promise<void>): Promise<unknown> =>
  sending.then(
    () => "taken",
    (fault: unknown) =>
      fault instanceof Error ? `${fault.name} ${fault.message} ${JSON.stringify(fault.cause ?? "")}` : fault,
  );

async function listening(server: Server | SMTPServer): Promise<number> {
  const at = await freeBase();
  await new Promise<void>((done) => server.listen(at, "127.0.0.1", done));
  after.push(() => void server.close());
  return at;
}

test("相手がいなければ、すぐに断られる", async () => {
  expect(await faultOf(post({ port: await freeBase() }).send(letter))).toMatch(/^NotTaken E/);
});

test("何も答えない相手を、いつまでも待たない", async () => {
  const silent = createServer(() => undefined);
  const at = await listening(silent);
  const from = clock.now();
  expect(await faultOf(post({ port: at }).send(letter))).toMatch(/^NotTaken E/);
  expect(clock.now() - from).toBeLessThan(13_000);
});

test("断られたとき、不具合の記録になるものに、宛先も相手の言葉も入らない", async () => {
  const refusing = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onRcptTo: (to, _session, done) => done(new Error(`no such person ${to.address}`)),
  });
  expect(await faultOf(post({ port: await listening(refusing) }).send(letter))).toBe('NotTaken 550 ""');
});

test("暗号が要るのに相手が持たないとき、また証明のない相手には、何も渡さない", async () => {
  let heard = 0;
  const onData: NonNullable<ConstructorParameters<typeof SMTPServer>[0]>["onData"] = (stream, _s, done) => {
    heard += 1;
    stream.resume().on("end", done);
  };
  const plain = await listening(new SMTPServer({ disabledCommands: ["AUTH", "STARTTLS"], onData }));
  // The certificate that comes with the server is signed by itself.
  const selfSigned = await listening(new SMTPServer({ disabledCommands: ["AUTH"], onData }));
  expect(await faultOf(post({ port: plain, security: "starttls" }).send(letter))).toMatch(/^NotTaken/);
  expect(await faultOf(post({ port: plain, security: "tls" }).send(letter))).toMatch(/^NotTaken/);
  expect(await faultOf(post({ port: selfSigned, security: "starttls" }).send(letter))).toMatch(/^NotTaken/);
  expect(heard).toBe(0);
});
