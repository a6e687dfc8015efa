// LINE as a load: signed webhooks over kept-open connections, the next one as soon as the last is acknowledged.
import { connect, type Socket } from "node:net";
import type { WebhookEnv } from "../src/env.ts";
import { bodyOf, textEvent, userId } from "../test/events.ts";
import { sign } from "../test/sign.ts";
import { answers } from "./helper.ts";

/** A second's worth, and the time under which 99 of 100 were answered, in ms. */
export type Round = { readonly rate: number; readonly p99: number };

type Question = {
  readonly each: number;
  readonly atOnce: number;
  readonly round: number;
  readonly port: number;
};

export async function atOnce(
  each: number,
  lanes: number,
  work: (n: number, lane: number) => Promise<unknown>,
): Promise<Round> {
  const took: number[] = [];
  let next = 0;
  const begun = performance.now();
  const lane = async (_: unknown, which: number): Promise<void> => {
    for (let n = next++; n < each; n = next++) {
      const from = performance.now();
      await work(n, which);
      took.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  const rate = each / ((performance.now() - begun) / 1_000);
  return { rate, p99: took.sort((a, b) => a - b)[Math.floor(each * 0.99)] ?? 0 };
}

if (process.argv[1]?.endsWith("load.ts")) {
  answers(async (env: WebhookEnv) => async ({ each, atOnce: lanes, port, round }: Question) => {
    const requests = Array.from({ length: each }, (_, n) => request(n, round, env.LINE_CHANNEL_SECRET));
    const sockets = await Promise.all(Array.from({ length: lanes }, () => open(port)));
    const came = await atOnce(each, lanes, (n, lane) => exchange(sockets[lane], requests[n]));
    for (const socket of sockets) socket.destroy();
    return came;
  });
}

function request(n: number, round: number, secret: string): Buffer {
  const id = `01KBENCH${round}X${String(n).padStart(16, "0")}`;
  const body = bodyOf({ ...textEvent("料金はかかりますか", {}, userId(n)), webhookEventId: id });
  const head = [
    "POST /webhook HTTP/1.1",
    "host: localhost",
    "content-type: application/json; charset=utf-8",
    "user-agent: LineBotWebhook/2.0",
    `x-line-signature: ${sign(body, secret)}`,
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from(`${head.join("\r\n")}\r\n\r\n${body}`);
}

function open(port: number): Promise<Socket> {
  return new Promise((done, failed) => {
    const socket = connect({ port, host: "localhost", noDelay: true }, () => done(socket));
    socket.once("error", failed);
  });
}

/** An acknowledgement has no body: its head is all of it, however many pieces it comes in. */
function exchange(socket: Socket | undefined, bytes: Buffer | undefined): Promise<void> {
  return new Promise((done, failed) => {
    if (!socket || !bytes) return failed(new Error("nothing to send, or nowhere"));
    let head = "";
    const hear = (piece: Buffer): void => {
      head += piece.toString("latin1");
      if (!head.endsWith("\r\n\r\n")) return;
      socket.off("data", hear);
      if (head.startsWith("HTTP/1.1 200")) done();
      else failed(new Error(head.slice(0, 40)));
    };
    socket.on("data", hear);
    socket.write(bytes);
  });
}
