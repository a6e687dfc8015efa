// LINE's own client works against this platform unchanged.
import { HTTPFetchError, messagingApi } from "@line/bot-sdk";
import { afterEach, beforeEach, expect, test } from "vitest";
import { accessToken, type Raised, raisePlatform } from "../../../test/raise-platform.ts";

let raised: Raised;
let client: messagingApi.MessagingApiClient;
beforeEach(async () => {
  raised = await raisePlatform();
  client = new messagingApi.MessagingApiClient({ channelAccessToken: accessToken, baseURL: raised.origin });
});
afterEach(() => raised.stop());

test("返信、送信、プロフィール、アカウント、メニューの一覧", async () => {
  const { id, userId } = raised.platform.addPhone({ name: "はなこ" });
  raised.platform.act(id, { follow: true });
  const [event] = await raised.events(1);
  const messages: messagingApi.Message[] = [{ type: "text", text: "ようこそ" }];
  const replied = await client.replyMessage({ replyToken: event?.replyToken ?? "", messages });
  expect(replied.sentMessages).toHaveLength(1);
  const key = "3f0c9d52-5a3e-4b57-9d6f-0a5b6c7d8e9f";
  await client.pushMessage({ to: userId, messages }, key);
  const again = await client.pushMessage({ to: userId, messages }, key).catch((error: unknown) => error);
  expect(again).toBeInstanceOf(HTTPFetchError);
  expect(again).toMatchObject({ status: 409 });
  expect((await client.getProfile(userId)).displayName).toBe("はなこ");
  expect((await client.getBotInfo()).displayName).toBe("クマキャリ！");
  expect((await client.getRichMenuList()).richmenus).toEqual([]);
  expect((await client.getMessageQuota()).type).toBe("limited");
  await client.showLoadingAnimation({ chatId: userId, loadingSeconds: 5 });
  const phone = await raised.get(`/_sim/phone/${id}`);
  expect(phone.body.talk).toHaveLength(2);
});
