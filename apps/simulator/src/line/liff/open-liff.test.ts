// LIFF: a real ES256 ID token, checked as the service checks it.
import { createRemoteJWKSet, jwtVerify } from "jose";
import { afterEach, beforeEach, expect, test } from "vitest";
import { stoppedClock } from "../../../test/clock.ts";
import { liffId, type Raised, raisePlatform } from "../../../test/raise-platform.ts";

let raised: Raised;
const clock = stoppedClock();
beforeEach(async () => {
  raised = await raisePlatform({ clock });
});
afterEach(() => raised.stop());

const open = (path: string) => fetch(`${raised.origin}${path}`, { redirect: "manual" });

test("スマホから開くと、市民のページへ、その人のIDトークンが付いて移る", async () => {
  const { id, userId } = raised.platform.addPhone({ name: "はなこ" });
  const answer = await open(`/liff/${liffId}/open/abc?a=1&_phone=${id}`);
  expect(answer.status).toBe(302);
  const to = new URL(answer.headers.get("location") ?? "");
  expect([to.origin, to.pathname, to.search]).toEqual(["http://localhost:4005", "/open/abc", "?a=1"]);
  expect(answer.headers.get("referrer-policy")).toBe("no-referrer");

  const token = new URLSearchParams(to.hash.slice(1)).get("sim_id_token") ?? "";
  const keys = createRemoteJWKSet(new URL(`${raised.origin}/oauth2/v2.1/certs`));
  const read = await jwtVerify(token, keys, {
    issuer: "https://access.line.me",
    audience: "2000000002",
    algorithms: ["ES256"],
    currentDate: new Date(clock.now()),
  });
  expect(read.payload.sub).toBe(userId);
  expect((read.payload.exp ?? 0) - (read.payload.iat ?? 0)).toBe(3600);

  const verify = (client_id: string, id_token = token) =>
    raised.send("POST", "/oauth2/v2.1/verify", new URLSearchParams({ id_token, client_id }).toString(), {
      "content-type": "application/x-www-form-urlencoded",
    });
  expect((await verify("2000000002")).body).toMatchObject({ sub: userId, iss: "https://access.line.me" });
  expect((await verify("2000000003")).status).toBe(400);
  expect((await verify("2000000002", `${token}x`)).status).toBe(400);
  clock.move(3_600_000);
  expect((await verify("2000000002")).body).toMatchObject({ error_description: "IdToken expired." });
});

test("LIFFの根も開ける", async () => {
  const { id } = raised.platform.addPhone({ name: "はなこ" });
  const answer = await open(`/liff/${liffId}?_phone=${id}`);
  expect(answer.headers.get("location")).toMatch(/^http:\/\/localhost:4005\/#sim_id_token=/);
});

test("どのスマホか分からなければ、えらぶページを出す", async () => {
  const { id } = raised.platform.addPhone({ name: "<b>はなこ</b>" });
  for (const path of [`/liff/${liffId}/talk?a=1`, `/liff/${liffId}/talk?a=1&_phone=nobody`]) {
    const answer = await open(path);
    const text = await answer.text();
    expect(answer.status).toBe(200);
    expect(text).toContain(`href="/liff/${liffId}/talk?a=1&amp;_phone=${id}"`);
    expect(text).not.toContain("<b>はなこ");
  }
});

test("ほかのLIFFの番号は404", async () => {
  expect((await open("/liff/1999999999-other/talk")).status).toBe(404);
  expect((await open(`/liff/${liffId}x/talk`)).status).toBe(404);
});
