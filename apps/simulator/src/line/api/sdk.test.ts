// LINE's own clients work against this platform unchanged: each of their methods is served, or has a reason why not.
import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { channelAccessToken, HTTPFetchError, insight, messagingApi } from "@line/bot-sdk";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accessToken, type Raised, raisePlatform, secret } from "../../../test/raise-platform.ts";
import { pictureSize } from "../check/picture-size.ts";

const { MessagingApiClient, MessagingApiBlobClient } = messagingApi;
const { ChannelAccessTokenClient } = channelAccessToken;

type Calls<Client> = { readonly [Method in keyof Client]?: () => Promise<unknown> };

let raised: Raised;
let client: messagingApi.MessagingApiClient;
let blobs: messagingApi.MessagingApiBlobClient;
let tokens: channelAccessToken.ChannelAccessTokenClient;
let assertion: string;
let userId: string;
let id: string;
const ids = { menu: "", narrowcast: "", batch: "", token: "", short: "", video: "", image: "", read: "" };

beforeAll(async () => {
  const { publicKey, privateKey } = await generateKeyPair("RS256");
  const channelId = "2000000001";
  raised = await raisePlatform({
    account: { name: "クマキャリ！", verified: true },
    channel: { id: channelId, secret, accessToken, assertionKey: await exportJWK(publicKey) },
  });
  assertion = await new SignJWT({ token_exp: 86_400 })
    .setProtectedHeader({ alg: "RS256", typ: "JWT", kid: "key-of-a-test" })
    .setIssuer(channelId)
    .setSubject(channelId)
    .setAudience("https://api.line.me/")
    .setExpirationTime("10m")
    .sign(privateKey);
  const config = { channelAccessToken: accessToken, baseURL: raised.origin };
  client = new MessagingApiClient(config);
  blobs = new MessagingApiBlobClient(config);
  tokens = new ChannelAccessTokenClient({ baseURL: raised.origin });
  ({ id, userId } = raised.platform.addPhone({ name: "はなこ" }));
  raised.platform.act(id, { follow: true });
});
afterAll(() => raised.stop());

const messages: messagingApi.Message[] = [{ type: "text", text: "ようこそ" }];
const key = "3f0c9d52-5a3e-4b57-9d6f-0a5b6c7d8e9f";
const menu: messagingApi.RichMenuRequest = {
  size: { width: 2500, height: 843 },
  selected: true,
  name: "はじめのメニュー",
  chatBarText: "メニュー",
  areas: [
    {
      bounds: { x: 0, y: 0, width: 2500, height: 843 },
      action: { type: "postback", label: "相談する", data: "consult" },
    },
  ],
};
/** The head of a PNG of the menu's size: all that LINE reads of it. */
const picture = (): Blob => {
  const head = Buffer.from("89504e470d0a1a0a0000000d49484452000009c40000034b0802000000", "hex");
  return new Blob([head], { type: "image/png" });
};
const setPicture = () => blobs.setRichMenuImage(ids.menu, picture());
const operations: messagingApi.RichMenuBatchOperation[] = [{ type: "unlinkAll" }];
const narrowcastId = async () => {
  const { httpResponse } = await client.narrowcastWithHttpInfo({ messages });
  ids.narrowcast = httpResponse.headers.get("x-line-request-id") ?? "";
};
const sends = async (act: { image: true } | { video: true }): Promise<string> => {
  const done = raised.platform.act(id, act);
  return done.ok ? (done.value.messageId ?? "") : expect.fail();
};
const firstEvent = async () => (await raised.events(1))[0] ?? expect.fail();
const readTokenOf = async (): Promise<string> => {
  const n = raised.heard.length + 1;
  raised.platform.act(id, { text: "こんにちは" });
  return String((await raised.events(n))[0]?.message?.markAsReadToken);
};

/** In this order: a later call may need what an earlier one made. */
const served: Calls<messagingApi.MessagingApiClient> = {
  replyMessage: async () =>
    client.replyMessage({ replyToken: (await firstEvent()).replyToken ?? "", messages }),
  pushMessage: () => client.pushMessage({ to: userId, messages, customAggregationUnits: ["may"] }, key),
  multicast: () => client.multicast({ to: [userId], messages }),
  broadcast: () => client.broadcast({ messages }),
  narrowcast: narrowcastId,
  getNarrowcastProgress: () => client.getNarrowcastProgress(ids.narrowcast),
  validateReply: () => client.validateReply({ messages }),
  validatePush: () => client.validatePush({ messages }),
  validateMulticast: () => client.validateMulticast({ messages }),
  validateNarrowcast: () => client.validateNarrowcast({ messages }),
  validateBroadcast: () => client.validateBroadcast({ messages }),
  getMessageQuota: () => client.getMessageQuota(),
  getMessageQuotaConsumption: () => client.getMessageQuotaConsumption(),
  getNumberOfSentReplyMessages: () => client.getNumberOfSentReplyMessages("20261121"),
  getNumberOfSentPushMessages: () => client.getNumberOfSentPushMessages("20261121"),
  getNumberOfSentMulticastMessages: () => client.getNumberOfSentMulticastMessages("20261121"),
  getNumberOfSentBroadcastMessages: () => client.getNumberOfSentBroadcastMessages("20261121"),
  getAggregationUnitUsage: () => client.getAggregationUnitUsage(),
  getAggregationUnitNameList: () => client.getAggregationUnitNameList(),
  getProfile: () => client.getProfile(userId),
  getFollowers: () => client.getFollowers(),
  getBotInfo: () => client.getBotInfo(),
  showLoadingAnimation: () => client.showLoadingAnimation({ chatId: userId, loadingSeconds: 5 }),
  markMessagesAsRead: () => client.markMessagesAsRead({ chat: { userId } }),
  markMessagesAsReadByToken: async () =>
    client.markMessagesAsReadByToken({ markAsReadToken: await readTokenOf() }),
  getWebhookEndpoint: () => client.getWebhookEndpoint(),
  setWebhookEndpoint: async () => client.setWebhookEndpoint(await client.getWebhookEndpoint()),
  testWebhookEndpoint: () => client.testWebhookEndpoint(),
  validateRichMenuObject: () => client.validateRichMenuObject(menu),
  createRichMenu: async () => {
    ids.menu = (await client.createRichMenu(menu)).richMenuId;
  },
  getRichMenu: () => client.getRichMenu(ids.menu),
  getRichMenuList: () => client.getRichMenuList(),
  setDefaultRichMenu: async () => {
    await setPicture();
    await client.setDefaultRichMenu(ids.menu);
  },
  getDefaultRichMenuId: () => client.getDefaultRichMenuId(),
  cancelDefaultRichMenu: () => client.cancelDefaultRichMenu(),
  linkRichMenuIdToUser: () => client.linkRichMenuIdToUser(userId, ids.menu),
  getRichMenuIdOfUser: () => client.getRichMenuIdOfUser(userId),
  unlinkRichMenuIdFromUser: () => client.unlinkRichMenuIdFromUser(userId),
  linkRichMenuIdToUsers: () => client.linkRichMenuIdToUsers({ richMenuId: ids.menu, userIds: [userId] }),
  unlinkRichMenuIdFromUsers: () => client.unlinkRichMenuIdFromUsers({ userIds: [userId] }),
  createRichMenuAlias: () => client.createRichMenuAlias({ richMenuAliasId: "first", richMenuId: ids.menu }),
  updateRichMenuAlias: () => client.updateRichMenuAlias("first", { richMenuId: ids.menu }),
  getRichMenuAlias: () => client.getRichMenuAlias("first"),
  getRichMenuAliasList: () => client.getRichMenuAliasList(),
  deleteRichMenuAlias: () => client.deleteRichMenuAlias("first"),
  validateRichMenuBatchRequest: () => client.validateRichMenuBatchRequest({ operations }),
  richMenuBatch: async () => {
    const { httpResponse } = await client.richMenuBatchWithHttpInfo({ operations });
    ids.batch = httpResponse.headers.get("x-line-request-id") ?? "";
  },
  getRichMenuBatchProgress: () => client.getRichMenuBatchProgress(ids.batch),
  deleteRichMenu: () => client.deleteRichMenu(ids.menu),
};

const servedBlobs: Calls<messagingApi.MessagingApiBlobClient> = {
  getMessageContent: async () => {
    const size = pictureSize(await buffer(await blobs.getMessageContent(await sends({ image: true }))));
    expect(size).toEqual({ width: 48, height: 48 });
  },
  getMessageContentPreview: async () =>
    read(await blobs.getMessageContentPreview(await sends({ video: true }))),
  getMessageContentTranscodingByMessageId: async () =>
    blobs.getMessageContentTranscodingByMessageId(await sends({ video: true })),
  setRichMenuImage: async () => {
    ids.menu = (await client.createRichMenu(menu)).richMenuId;
    await setPicture();
  },
  getRichMenuImage: async () => read(await blobs.getRichMenuImage(ids.menu)),
};
const read = async (it: Readable): Promise<void> => expect((await buffer(it)).byteLength).toBeGreaterThan(0);

const grant = "client_credentials";
const kind = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
const servedTokens: Calls<channelAccessToken.ChannelAccessTokenClient> = {
  issueStatelessChannelTokenByClientSecret: () =>
    tokens.issueStatelessChannelTokenByClientSecret("2000000001", secret),
  issueStatelessChannelTokenByJWTAssertion: () => tokens.issueStatelessChannelTokenByJWTAssertion(assertion),
  issueStatelessChannelToken: () =>
    tokens.issueStatelessChannelToken(grant, undefined, undefined, "2000000001", secret),
  issueChannelToken: async () => {
    ids.short = (await tokens.issueChannelToken(grant, "2000000001", secret)).access_token;
  },
  verifyChannelToken: () => tokens.verifyChannelToken(ids.short),
  revokeChannelToken: () => tokens.revokeChannelToken(ids.short),
  issueChannelTokenByJWT: async () => {
    ids.token = (await tokens.issueChannelTokenByJWT(grant, kind, assertion)).access_token;
  },
  verifyChannelTokenByJWT: () => tokens.verifyChannelTokenByJWT(ids.token),
  getsAllValidChannelAccessTokenKeyIds: () => tokens.getsAllValidChannelAccessTokenKeyIds(kind, assertion),
  revokeChannelTokenByJWT: () => tokens.revokeChannelTokenByJWT("2000000001", secret, ids.token),
};

const talksWithOne = "the account talks with one person at a time: nobody can invite it to a group or room";
const paid = "memberships and coupons are bought from LINE; a city office has none";
const byPhone = "notices by telephone number are a contract with LINE, and would give LINE the number";
const notServed: Readonly<Record<string, string>> = {
  getGroupMemberCount: talksWithOne,
  getGroupMemberProfile: talksWithOne,
  getGroupMembersIds: talksWithOne,
  getGroupSummary: talksWithOne,
  getRoomMemberCount: talksWithOne,
  getRoomMemberProfile: talksWithOne,
  getRoomMembersIds: talksWithOne,
  leaveGroup: talksWithOne,
  leaveRoom: talksWithOne,
  getJoinedMembershipUsers: paid,
  getMembershipList: paid,
  getMembershipSubscription: paid,
  closeCoupon: paid,
  createCoupon: paid,
  getCouponDetail: paid,
  listCoupon: paid,
  getPNPMessageStatistics: byPhone,
  pushMessagesByPhone: byPhone,
  issueLinkToken: "who a person is on our pages is proved by LIFF, not by linking accounts",
};

const methodsOf = (prototype: object): readonly string[] =>
  Object.getOwnPropertyNames(prototype).filter((it) => it !== "constructor" && !it.endsWith("WithHttpInfo"));

test("SDKのメソッドは、どれも応えるか、応えない理由がある", () => {
  const answered = [
    [MessagingApiClient, { ...served, ...notServed }],
    [MessagingApiBlobClient, servedBlobs],
    [ChannelAccessTokenClient, servedTokens],
  ] as const;
  for (const [Client, calls] of answered) {
    expect(methodsOf(Client.prototype).toSorted()).toEqual(Object.keys(calls).toSorted());
  }
});

for (const [name, call] of Object.entries({ ...served, ...servedBlobs, ...servedTokens })) {
  test(`SDK: ${name}`, async () => {
    await call();
  });
}

test("応えない道は404で、あいまいな成功を返さない", async () => {
  for (const path of ["/v2/bot/group/C1/summary", "/v2/bot/membership/list", "/v2/bot/coupon"]) {
    expect([path, (await raised.get(path)).status]).toEqual([path, 404]);
  }
});

test("SDKが読む答えは、SDKの型のとおり", async () => {
  const again = await client.pushMessage({ to: userId, messages }, key).catch((error: unknown) => error);
  expect(again).toBeInstanceOf(HTTPFetchError);
  expect(again).toMatchObject({ status: 409 });
  expect(await client.getAggregationUnitNameList()).toEqual({ customAggregationUnits: ["may"] });
  expect(await client.getFollowers()).toEqual({ userIds: [userId] });
  expect(await client.getBotInfo()).toMatchObject({ displayName: "クマキャリ！", chatMode: "bot" });
  expect(await client.getMessageQuotaConsumption()).toEqual({ totalUsage: 4 });
  const counts = new insight.InsightClient({ channelAccessToken: accessToken, baseURL: raised.origin });
  expect(await counts.getNumberOfFollowers("20180401")).toEqual({ status: "out_of_service" });
});
