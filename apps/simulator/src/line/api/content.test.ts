// What people sent as pictures, films, sounds and files, fetched by message id.
import { afterEach, beforeEach, expect, test } from "vitest";
import { accessToken, type Raised, raisePlatform } from "../../../test/raise-platform.ts";
import { pictureSize } from "../check/picture-size.ts";

let raised: Raised;
let id: string;
beforeEach(async () => {
  raised = await raisePlatform();
  ({ id } = raised.platform.addPhone({ name: "はなこ" }));
});
afterEach(() => raised.stop());

const sends = async (what: unknown) =>
  String((await raised.send("POST", `/_sim/phone/${id}/do`, what)).body.messageId);
async function get(messageId: string, more = "") {
  const headers = { authorization: `Bearer ${accessToken}` };
  const answer = await fetch(`${raised.origin}/v2/bot/message/${messageId}/content${more}`, { headers });
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return { status: answer.status, type: answer.headers.get("content-type"), bytes };
}

test("写真は本物のPNG、動画・音声・ファイルにも中身があり、文字にはない", async () => {
  const image = await get(await sends({ image: true }));
  expect([image.status, image.type]).toEqual([200, "image/png"]);
  expect(pictureSize(image.bytes)).toEqual({ width: 48, height: 48 });
  expect((await get(await sends({ video: true }))).type).toBe("video/mp4");
  expect((await get(await sends({ audio: true }))).type).toBe("audio/x-m4a");
  const file = await get(await sends({ file: true }));
  const [event] = await raised.events(4);
  expect(event?.message).toMatchObject({ fileName: "メモ.txt", fileSize: file.bytes.byteLength });
  expect((await get(await sends({ text: "あ" }))).status).toBe(404);
  expect((await get("1")).status).toBe(404);
});

test("小さな絵は写真と動画に、変換の様子は動画と音声にだけある", async () => {
  const messages: Readonly<Record<string, readonly [number, number]>> = {
    image: [200, 404],
    video: [200, 200],
    audio: [404, 200],
    file: [404, 404],
  };
  for (const [type, [preview, transcoding]] of Object.entries(messages)) {
    const messageId = await sends({ [type]: true });
    expect([type, (await get(messageId, "/preview")).status]).toEqual([type, preview]);
    expect([type, (await get(messageId, "/transcoding")).status]).toEqual([type, transcoding]);
  }
  const video = await sends({ video: true });
  expect(JSON.parse(new TextDecoder().decode((await get(video, "/transcoding")).bytes))).toEqual({
    status: "succeeded",
  });
});

test("取り消された写真は、もう取れない", async () => {
  const messageId = await sends({ image: true });
  await sends({ unsend: messageId });
  expect((await get(messageId)).status).toBe(404);
  expect((await get(messageId, "/preview")).status).toBe(404);
});

test("既読の印は、受け取ったメッセージの印だけが通る", async () => {
  await sends({ text: "あ" });
  const [event] = await raised.events(1);
  const token = String(event?.message?.markAsReadToken);
  const mark = (markAsReadToken: unknown) =>
    raised.send("POST", "/v2/bot/chat/markAsRead", { markAsReadToken });
  expect((await mark(token)).status).toBe(200);
  for (const wrong of [`${token}x`, "1.x", "", undefined]) expect((await mark(wrong)).status).toBe(400);
  expect((await raised.send("POST", "/v2/bot/message/markAsRead", { chat: { userId: "U1" } })).status).toBe(
    403,
  );
});
