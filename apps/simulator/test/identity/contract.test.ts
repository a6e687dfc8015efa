import type { Account } from "@kumacari/desk/ports";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openEmbedded, openPool, type Side } from "./sides.ts";

const temporary = "Kuma-m7kq-x3fh-9rtd-2v8p";
const nobody = "00000000-0000-0000-0000-000000000000";

describe.each([
  { name: "手もとのサインイン", open: (): Promise<Side> => openEmbedded() },
  { name: "Cognito", open: (): Promise<Side> => openPool() },
])("$name", ({ open }) => {
  let side: Side;
  beforeAll(async () => {
    side = await open();
  });
  afterAll(() => side.close());

  const invited = async (mail: string): Promise<string> => {
    const made = await side.identity.invite(mail, temporary);
    if (made === "exists") throw new Error("it was there before");
    return made.subject;
  };
  const listed = async (): Promise<readonly Account[]> => {
    const all: Account[] = [];
    for await (const it of side.identity.all()) all.push(it);
    return all;
  };

  test("招かれた人のアカウントは、開いていて、招待中で、二つ目の確認がまだない", async () => {
    const subject = await invited("first@kumacari.example");
    expect(await side.identity.find(subject)).toEqual({
      subject,
      enabled: true,
      status: "invited",
      factors: [],
    });
  });

  test("同じアドレスは二度招けず、二つ同時でもアカウントは一つ", async () => {
    await invited("twice@kumacari.example");
    expect(await side.identity.invite("twice@kumacari.example", temporary)).toBe("exists");
    const both = await Promise.all(
      [1, 2].map(() => side.identity.invite("both@kumacari.example", temporary)),
    );
    expect(both.filter((it) => it === "exists")).toHaveLength(1);
  });

  test("パスワードと二つ目の確認を決めると、利用中になる", async () => {
    const subject = await invited("in@kumacari.example");
    side.comeIn(subject);
    expect(await side.identity.find(subject)).toMatchObject({ status: "confirmed", factors: ["totp"] });
  });

  test("止める、開く、出す、消すは、何度言っても同じで、消えたあとは知らない人になる", async () => {
    const { identity } = side;
    const subject = await invited("ends@kumacari.example");
    for (const _ of [1, 2]) await identity.disable(subject);
    expect((await identity.find(subject))?.enabled).toBe(false);
    for (const _ of [1, 2]) await identity.enable(subject);
    expect((await identity.find(subject))?.enabled).toBe(true);
    for (const _ of [1, 2]) await identity.signOutEverywhere(subject);
    for (const _ of [1, 2]) await identity.remove(subject);
    expect(await identity.find(subject)).toBeUndefined();
    await invited("ends@kumacari.example");
  });

  test("だれも持たない番号を、止める、開く、出す、消すのは、もう済んでいる", async () => {
    const { identity } = side;
    expect(await identity.find(nobody)).toBeUndefined();
    await identity.disable(nobody);
    await identity.enable(nobody);
    await identity.signOutEverywhere(nobody);
    await identity.remove(nobody);
    expect(await identity.reset(nobody, temporary)).toBeUndefined();
    expect(await identity.find(nobody)).toBeUndefined();
  });

  test("二つ目の確認をなくした人は、新しい仮のパスワードから、はじめの設定をし直す", async () => {
    const subject = await invited("lost@kumacari.example");
    side.comeIn(subject);
    const anew = await side.identity.reset(subject, "Kuma-2222-x3fh-9rtd-2v8p");
    expect(await side.identity.find(anew?.subject ?? "")).toMatchObject({
      enabled: true,
      status: "invited",
      factors: [],
    });
    const others = (await listed()).filter((it) => it.subject === subject && it.subject !== anew?.subject);
    expect(others).toEqual([]);
    expect(await side.identity.invite("lost@kumacari.example", temporary)).toBe("exists");
  });

  test("一ページに収まらない人数でも、全員が一度ずつ並び、アドレスは付かない", async () => {
    const before = (await listed()).length;
    for (let n = 0; n < 70; n += 10) {
      await Promise.all(Array.from({ length: 10 }, (_, m) => invited(`crowd-${n + m}@kumacari.example`)));
    }
    const all = await listed();
    expect(all).toHaveLength(before + 70);
    expect(new Set(all.map((it) => it.subject)).size).toBe(all.length);
    expect(JSON.stringify(all)).not.toContain("@");
  });
});
