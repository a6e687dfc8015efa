import { afterAll, beforeAll, expect, test } from "vitest";
import { startTown, type Town } from "../../src/town/start-town.ts";
import { freeBase } from "../free-base.ts";
import { ownFolder } from "../town.ts";
import { createVisitor, type Seen, type Visitor } from "../visitor.ts";

const folder = ownFolder();
let town: Town;
beforeAll(async () => {
  town = await startTown({
    basePort: await freeBase(),
    dataFolder: folder.path,
    quiet: true,
    seed: false,
    pages: false,
  });
});
afterAll(async () => {
  await town?.stop();
  folder.remove();
});

/** Through password and code to the callback's address, which is not yet opened. Each time somebody else: a code serves once. */
async function toCallback(visitor: Visitor, who: number, to: string): Promise<string> {
  const card = town.accounts.cards()[who];
  if (!card) throw new Error("nobody works here");
  const { api } = town.ready;
  const page = await visitor.get(`${api}/staff/sign-in?to=${encodeURIComponent(to)}`);
  await visitor.post(`${page.url}password`, { mail: card.mail, password: card.password });
  const back = await visitor.post(`${page.url}code`, { code: card.code }, (url) => url.startsWith(api));
  return back.url;
}

const open = (visitor: Visitor, callback: string): Promise<Seen> =>
  visitor.get(callback, (url) => url.startsWith(town.ready.admin));

const failed = () => `${town.ready.admin}/signed-out?why=sign-in-failed`;

test("サインインのクッキーは、この機械だけに結びつき、画面のプログラムからは読めない", async () => {
  const visitor = createVisitor();
  const seen = await open(visitor, await toCallback(visitor, 0, "/cases/somewhere"));
  expect(seen.url).toBe(`${town.ready.admin}/cases/somewhere`);
  const cookies = seen.headers.getSetCookie().filter((it) => !/Max-Age=0/.test(it));
  expect(cookies.length).toBe(2);
  for (const cookie of cookies) {
    expect(cookie).toMatch(/^__Host-kumacari-(staff|hint)=/);
    for (const rule of ["Path=/", "HttpOnly", "Secure", "SameSite=Lax"]) expect(cookie).toContain(rule);
    expect(cookie).not.toMatch(/Domain=/i);
  }
});

test("戻り先によその場所を言われても、相談員の画面の入口へ帰る。同じ戻りは二度使えない", async () => {
  const visitor = createVisitor();
  const callback = await toCallback(visitor, 1, "//evil.example/");
  expect((await open(visitor, callback)).url).toBe(`${town.ready.admin}/`);
  expect((await open(visitor, callback)).url).toBe(failed());
});

test("始めたのと別のブラウザでは、戻りの住所を知っていても入れない", async () => {
  const visitor = createVisitor();
  const callback = await toCallback(visitor, 2, "/");
  const stranger = await open(createVisitor(), callback);
  expect([
    stranger.url,
    stranger.headers.getSetCookie().some((it) => it.includes("kumacari-staff=")),
  ]).toEqual([failed(), false]);
  expect((await open(visitor, callback)).url).toBe(`${town.ready.admin}/`);
});

test("ほかの発行者の名を名乗る戻り（OAuth mix-up）では入れず、その戻りはもう使えない", async () => {
  for (const [who, iss] of [
    [3, "https://evil.example"],
    [4, `${town.ready.idp}.evil.example`],
  ] as const) {
    const visitor = createVisitor();
    const callback = await toCallback(visitor, who, "/");
    const mixed = new URL(callback);
    mixed.searchParams.set("iss", iss);
    expect((await open(visitor, mixed.href)).url).toBe(failed());
    expect((await open(visitor, callback)).url).toBe(failed());
  }
});
