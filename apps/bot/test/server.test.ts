import { request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Door, listen } from "../local/listen.ts";
import { bodyOf, textEvent, userId } from "./events.ts";
import { channelSecret, type Office, openOffice } from "./office.ts";
import { sign } from "./sign.ts";

let office: Office;
let door: Door;
beforeAll(async () => {
  office = await openOffice();
  door = await listen(office.app, 0);
});
afterAll(async () => {
  await door.close();
  await office.close();
});

/** Sends parts as they are, without saying how long they are together, unless a length is given. */
const send = (parts: readonly string[], headers: Record<string, string>): Promise<number> =>
  new Promise((done, failed) => {
    const asked = request(
      { port: door.port, host: "localhost", path: "/webhook", method: "POST", headers },
      (answer) => {
        answer.resume();
        done(answer.statusCode ?? 0);
      },
    );
    // The server may hang up on somebody who goes on sending what it has refused.
    asked.on("error", (error: NodeJS.ErrnoException) =>
      error.code === "EPIPE" || error.code === "ECONNRESET" ? undefined : failed(error),
    );
    for (const part of parts) asked.write(part);
    asked.end();
  });

test("同じ場所から三百通が同時に届いても、すべて200を返して残す", async () => {
  const bodies = Array.from({ length: 300 }, (_, n) => bodyOf(textEvent("予約", {}, userId(n))));
  const answers = await Promise.all(
    bodies.map((body) => send([body], { "X-Line-Signature": sign(body, channelSecret) })),
  );
  expect(answers).toEqual(bodies.map(() => 200));
});

test("長さを言わずに届く本文も、同じように受け取る", async () => {
  const body = bodyOf(textEvent("予約"));
  const half = Math.floor(body.length / 2);
  const headers = { "x-line-signature": sign(body, channelSecret) };
  expect(await send([body.slice(0, half), body.slice(half)], headers)).toBe(200);
});

test("大きすぎる本文は、長さを言っても言わなくても413", async () => {
  const parts = Array.from({ length: 32 }, () => "x".repeat(64 * 1024));
  expect(await send(parts, {})).toBe(413);
  expect(await send([], { "content-length": "100000000" })).toBe(413);
});

test("途中で切った相手がいても、次の人に答える", async () => {
  const broken = request({
    port: door.port,
    host: "localhost",
    path: "/webhook",
    method: "POST",
    headers: { "content-length": "1000" },
  });
  broken.on("error", () => undefined);
  broken.write("{");
  await new Promise((sent) => setTimeout(sent, 20));
  broken.destroy();
  const body = bodyOf(textEvent("予約"));
  expect(await send([body], { "x-line-signature": sign(body, channelSecret) })).toBe(200);
});
