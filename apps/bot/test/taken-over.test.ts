import { deliver } from "@kumacari/desk/line";
import type { LineAccount, Notice, Sent } from "@kumacari/desk/ports";
import { type Contact, plus } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chance, clock } from "../src/wire.ts";
import { userId } from "./events.ts";
import { type Office, openOffice } from "./office.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const because = { act: "line-event-taken", actor: { kind: "system", part: "worker" }, on: ["a"] } as const;

/** A notice with a reply token that lives `ms` more, as the worker makes it. */
async function waiting(who: number, ms = 60_000): Promise<Notice> {
  const line = office.lineOf(userId(who));
  const at = clock.now();
  const contact: Contact = {
    line,
    citizen: chance.id("cit"),
    // Opened by nobody here.
    address: "sealed" as Contact["address"],
    talk: { friend: "yes", friendAsOf: 0 },
    since: at,
    version: 1,
  };
  const notice: Notice = {
    id: chance.id("notice"),
    line,
    phrases: [{ say: "steer" }],
    reply: { token: `token-${who}`, until: plus(at, ms) },
    retryKey: chance.uuid(),
    at,
    state: "waiting",
    attempts: 0,
    due: at,
    version: 1,
  };
  const changes = [
    { op: "create", kind: "contact", value: contact },
    { op: "create", kind: "notice", value: notice },
  ] as const;
  expect(await office.ledger.commit(changes, because)).toBeUndefined();
  return notice;
}

/** LINE as documented: a token once. The first answer is given when it is let go. */
function lineOfOnce() {
  const used = new Set<string>();
  const asked: string[] = [];
  const first = Promise.withResolvers<void>();
  const account: LineAccount = {
    async reply(token): Promise<Sent> {
      asked.push(token);
      const sent = used.has(token) ? "refused" : "accepted";
      used.add(token);
      if (asked.length === 1) await first.promise;
      return sent;
    },
    async push(): Promise<Sent> {
      asked.push("push");
      return "accepted";
    },
  };
  const needs = { ledger: office.ledger, clock, account, addresses: { open: async () => "U" } };
  return { needs, asked, letGo: first.resolve };
}

test("途中で倒れた届けは、流れがもう一度渡したときに待たずに引き継ぎ、LINEに確かめて一度きりにする", async () => {
  const { needs, asked, letGo } = lineOfOnce();
  const notice = await waiting(701);
  const cut = deliver(needs, notice, "told");
  await expect.poll(() => asked.length).toBe(1);
  expect(await deliver(needs, notice, "due")).toBe("left");
  expect(await deliver(needs, notice, "told")).toBe("delivered");
  expect(asked).toEqual(["token-701", "token-701"]);
  // Had it not died after all, its late answer changes nothing.
  letGo();
  expect(await cut).toBe("left");
  const kept = await office.ledger.get("notice", notice);
  expect(kept).toMatchObject({ state: "delivered", road: "reply", attempts: 2 });
  expect(kept).not.toHaveProperty("remark");
});

test("期限まで間のない返信は、はじめからプッシュで送る", async () => {
  const { needs, asked, letGo } = lineOfOnce();
  letGo();
  expect(await deliver(needs, await waiting(702, 35_000), "told")).toBe("delivered");
  expect(asked).toEqual(["push"]);
});
