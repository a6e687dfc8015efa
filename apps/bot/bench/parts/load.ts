// LINE as a load: signed webhooks over kept-open connections, the next one as soon as the last is acknowledged.
import { connect, type Socket } from "node:net";
import type { WebhookEnv } from "../../src/env.ts";
import { bodyOf, textEvent, userId } from "../../test/events.ts";
import { sign } from "../../test/sign.ts";
import { answers } from "./own-process.ts";
import { type Asked, takeTurn } from "./turn.ts";

type Question = Asked & { readonly port: number };

answers(async (env: WebhookEnv) => async (question: Question) => {
  const { each, lanes, turn, port } = question;
  const requests = Array.from({ length: each + lanes }, (_, n) => request(n, turn, env.LINE_CHANNEL_SECRET));
  const sockets = await Promise.all(Array.from({ length: lanes }, () => open(port)));
  const came = await takeTurn(question, (n, lane) => exchange(sockets[lane], requests[n]));
  for (const socket of sockets) socket.destroy();
  return came;
});

function request(n: number, turn: number, secret: string): Buffer {
  const id = `01KBENCH${turn}X${String(n).padStart(16, "0")}`;
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
