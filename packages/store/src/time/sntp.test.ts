// Our clock against a time server on this machine, which tells whatever time the test wants.
import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import { random } from "@kumacari/crypto";
import { type Instant, instant } from "@kumacari/domain";
import { afterEach, expect, test } from "vitest";
import { createTimeSource, readServers } from "./sntp.ts";

const open: Socket[] = [];
afterEach(() => {
  for (const it of open.splice(0)) it.close();
});
const clock = { now: (): Instant => instant(Date.now()) };
const needs = { clock, chance: { uuid: random.uuid } };

/** `ahead`: ms this server's clock is ahead of ours. */
async function serve(ahead: number, change: (answer: Buffer) => void = () => undefined) {
  const socket = createSocket("udp4");
  open.push(socket);
  let asked = 0;
  socket.on("message", (packet, { port }) => {
    asked += 1;
    const answer = Buffer.alloc(48);
    answer[0] = 0b00_100_100;
    answer[1] = 2;
    packet.copy(answer, 24, 40, 48);
    for (const field of [32, 40]) stamp(answer, field, Date.now() + ahead);
    change(answer);
    socket.send(answer, port, "127.0.0.1");
  });
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  return { host: "127.0.0.1", port: socket.address().port, asked: () => asked };
}

function stamp(into: Buffer, field: number, ms: number): void {
  into.writeUInt32BE((Math.floor(ms / 1_000) + 2_208_988_800) % 2 ** 32, field);
  into.writeUInt32BE(Math.floor(((ms % 1_000) / 1_000) * 2 ** 32), field + 4);
}

const look = (...servers: readonly { readonly host: string; readonly port: number }[]) =>
  createTimeSource(servers, needs).look();

test.each([-90_000, -250, 0, 250, 90_000])(
  "基準が%iミリ秒先なら、こちらはその分だけ遅れている",
  async (ahead) => {
    const seen = await look(await serve(ahead));
    if (typeof seen === "string") throw new Error(seen);
    expect(Math.abs(seen.ahead + ahead)).toBeLessThanOrEqual(seen.within + 1);
    expect(seen.within).toBeLessThan(200);
  },
);

test("2036年に秒の数え方が一巡しても読める", async () => {
  const until2036 = Date.UTC(2036, 1, 8) - Date.now();
  const seen = await look(await serve(until2036));
  if (typeof seen === "string") throw new Error(seen);
  expect(Math.abs(seen.ahead + until2036)).toBeLessThan(1_000);
});

test.each<[string, (answer: Buffer) => void]>([
  ["ほかの問いへの答え", (it) => it.writeUInt8((it[24] ?? 0) ^ 1, 24)],
  ["合っていないと自分で言う相手", (it) => it.writeUInt8(0b11_100_100, 0)],
  ["もう聞くなと言う相手", (it) => it.writeUInt8(0, 1)],
  ["答えではないもの", (it) => it.writeUInt8(0b00_100_011, 0)],
])("%sは、信じない", async (_name, change) => {
  expect(await look(await serve(0, change))).toBe("silent");
});

test("返事のない相手、名前のない相手がいても、返事のある相手に聞く", async () => {
  const nobody = createSocket("udp4");
  nobody.bind(0, "127.0.0.1");
  await once(nobody, "listening");
  open.push(nobody);
  const silent = { host: "127.0.0.1", port: nobody.address().port };
  const good = await serve(0);
  expect(await look(silent)).toBe("silent");
  expect(await look(silent, { host: "no-such-host.invalid", port: 123 }, good)).toMatchObject({
    within: expect.any(Number),
  });
  expect(good.asked()).toBe(3);
});

test("相手を決めていなければ、そう答える", async () => {
  expect(await look()).toBe("unnamed");
});

test("相手の書き方を読み、読めないものは断る", () => {
  expect(readServers("ntp.nict.jp, 10.0.0.1:1123")).toEqual([
    { host: "ntp.nict.jp", port: 123 },
    { host: "10.0.0.1", port: 1_123 },
  ]);
  for (const bad of ["", "a b", "ntp.nict.jp:0", "ntp.nict.jp:70000", "a,,b"]) {
    expect(() => readServers(bad), bad).toThrow("no time server");
  }
});
