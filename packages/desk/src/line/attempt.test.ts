import { type Contact, type FindKey, instant, type SealedAddress, spellId } from "@kumacari/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Sent } from "../ports.ts";
import type { Notice } from "../records.ts";
import { begin, conclude, isCut, isDue, isInTime, isOpen } from "./attempt.ts";

const start = 1_795_000_000_000;
const at = (seconds: number) => instant(start + seconds * 1_000);
// The keyed hash and the seal are opaque here: any text stands for them.
const line = "find-key" as FindKey;
const contact = (friend: Contact["talk"]["friend"]): Contact => ({
  line,
  citizen: spellId("cit", new Uint8Array(20)),
  address: "sealed" as SealedAddress,
  talk: { friend, friendAsOf: 0 },
  since: at(0),
  version: 1,
});
const friend = contact("yes");
const fresh: Notice = {
  id: spellId("notice", new Uint8Array(20)),
  line,
  phrases: [{ say: "steer" }],
  reply: { token: "reply-token", until: at(60) },
  retryKey: "5a5c2b0e-0000-4000-8000-000000000001",
  at: at(0),
  state: "waiting",
  attempts: 0,
  due: at(0),
  version: 1,
};
const { reply: _, ...pushed } = fresh;

const attempt = (notice: Notice, seconds: number) => {
  const it = begin(notice, friend, at(seconds));
  if ("settled" in it) throw new Error(`settled: ${it.settled.remark}`);
  return it;
};
const after = (notice: Notice, sent: Sent, seconds: number) =>
  conclude(attempt(notice, seconds), notice, sent, at(seconds));

test("結果を確かめ直す間のあるうちは返信で、なければプッシュで送る", () => {
  expect(attempt(fresh, 1).road).toBe("reply");
  expect(attempt(fresh, 19).road).toBe("reply");
  expect(attempt(fresh, 21)).toMatchObject({ road: "push", notice: { road: "push", state: "trying" } });
  expect(attempt(fresh, 21).notice).not.toHaveProperty("remark");
  expect(attempt(pushed, 1).road).toBe("push");
});

test("はじめての返信をLINEが断ったら、すぐプッシュに切り替える", () => {
  const refused = after(fresh, "refused", 1);
  expect(refused).toMatchObject({ state: "waiting", attempts: 1, due: at(1) });
  expect(attempt(refused, 1).road).toBe("push");
  expect(attempt(refused, 1).notice).not.toHaveProperty("remark");
});

test("結果の分からない返信は、期限のうちに同じ返信で試し、断られたら届いていたと知る", () => {
  const unclear = after(fresh, "unknown", 1);
  expect(unclear).toMatchObject({ state: "trying", road: "reply" });
  expect(unclear.due).toBeLessThanOrEqual(at(2));
  expect(attempt(unclear, 3).road).toBe("reply");
  expect(attempt(unclear, 49).road).toBe("reply");
  expect(after(unclear, "refused", 3)).toMatchObject({ state: "delivered", road: "reply" });
  expect(after(unclear, "accepted", 3)).toMatchObject({ state: "delivered", road: "reply" });
});

test("結果の分からないまま期限を過ぎた返信は、プッシュでも送り、二度かもしれないと記録する", () => {
  const unclear = after(fresh, "unknown", 1);
  expect(after(unclear, "accepted", 70)).toMatchObject({
    state: "delivered",
    road: "push",
    remark: "maybe-twice",
  });
});

test("混み合っていて断られた返信は、届いていないと分かっている", () => {
  const busy = after(fresh, "busy", 1);
  expect(busy).toMatchObject({ state: "waiting" });
  expect(busy.due).toBeLessThanOrEqual(at(2));
  expect(attempt(busy, 70).notice).not.toHaveProperty("remark");
});

test("結果の分からない試みの後で混み合っていても、分からないことに変わりはない", () => {
  const unclear = after(fresh, "unknown", 1);
  expect(after(unclear, "busy", 3)).toMatchObject({ state: "trying", road: "reply" });
});

test("ブロックされている人には、何も送らずに記録する", () => {
  expect(begin(fresh, contact("no"), at(1))).toMatchObject({
    settled: { state: "undeliverable", remark: "blocked" },
  });
  expect(begin(fresh, contact("unknown"), at(1))).not.toHaveProperty("settled");
});

test("LINEがプッシュを断ったら、それを記録して終わる", () => {
  const it = after(pushed, "refused", 1);
  expect(it).toMatchObject({ state: "undeliverable", remark: "refused-by-line" });
  expect(it).not.toHaveProperty("due");
});

test("待つ時間の上限は一秒から倍になり、一分を超えず、その半分より短くはない", () => {
  const longest = [1, 2, 4, 8, 16, 32, 60, 60, 60];
  const waits = waitsOf(pushed);
  expect(waits.every((it, n) => it <= (longest[n] ?? 0) && it >= (longest[n] ?? 0) / 2)).toBe(true);
});

test("一緒に失敗したものが、同じ時にそろってもう一度来ることはない", () => {
  const others = Array.from({ length: 50 }, (_, n) => ({
    ...pushed,
    retryKey: ((n + 1) * 0x1f3d5b79).toString(16).repeat(6).slice(0, 32),
  }));
  const firsts = others.map((it) => waitsOf(it)[3] ?? 0);
  expect(new Set(firsts).size).toBeGreaterThan(40);
  expect(Math.max(...firsts) - Math.min(...firsts)).toBeGreaterThan(2);
});

function waitsOf(of: Notice): number[] {
  let notice = of;
  return Array.from({ length: 9 }, () => {
    notice = after(notice, "busy", 0);
    return ((notice.due ?? 0) - at(0)) / 1_000;
  });
}

test("一日ためし続けて届かなければ、あきらめて記録する", () => {
  const long = { ...pushed, attempts: 40 };
  expect(after(long, "busy", 86_399)).toMatchObject({ state: "waiting" });
  expect(after(long, "busy", 86_401)).toMatchObject({ state: "undeliverable", remark: "gave-up" });
  // A service that was down for a day still says what nobody has tried to say.
  expect(after(fresh, "accepted", 90_000)).toMatchObject({ state: "delivered" });
});

test("再送の鍵が古くなったプッシュは、二度送らないために、もう試さない", () => {
  const unclear = after(pushed, "unknown", 1);
  expect(begin(unclear, friend, at(86_400))).toMatchObject({ settled: { remark: "gave-up" } });
});

test("試みている間は、ほかの誰も手を出さない", () => {
  const { notice } = attempt(fresh, 1);
  expect(isDue(notice, at(5))).toBe(false);
  expect(isDue(notice, at(10))).toBe(true);
  expect(isDue(after(fresh, "accepted", 1), at(99))).toBe(false);
});

test("書き留めるのに手間取った返信は、期限に遅れるくらいなら送らない。プッシュは送ってよい", () => {
  expect(isInTime(attempt(fresh, 1), at(2))).toBe(true);
  expect(isInTime(attempt(fresh, 1), at(53))).toBe(false);
  expect(isInTime(attempt(pushed, 1), at(3_000))).toBe(true);
});

test("途中で倒れた試みだけが、待たずに引き継がれる", () => {
  expect(isCut(attempt(fresh, 1).notice)).toBe(true);
  expect([fresh, after(fresh, "busy", 1), after(fresh, "accepted", 1)].some(isCut)).toBe(false);
});

test("同じ調子で倒れ続けても、やり直す時はずれていく", () => {
  const first = attempt(fresh, 0).notice;
  const leases = [first, attempt(first, 0).notice, attempt(attempt(first, 0).notice, 0).notice];
  expect(new Set(leases.map((it) => it.due)).size).toBe(3);
});

// LINE as documented: a reply token once within its minute, a push once per retry key.
const happenings = [
  "fine",
  "lost-answer",
  "server-error",
  "busy",
  "crash-before",
  "crash-after",
  "nobody-there",
] as const;

const mishap = fc.constantFrom(...happenings);

/** What a citizen read, and how the notice ended, when these things happen to it one after another. */
function tell(from: Notice, steps: readonly (readonly [(typeof happenings)[number], number])[]) {
  let now = 1;
  let notice = from;
  const line = { read: 0, tokenUsed: false, keyUsed: false };
  const take = (road: "reply" | "push"): Sent => {
    if (road === "push" ? line.keyUsed : line.tokenUsed || now >= 60)
      return road === "push" ? "accepted" : "refused";
    if (road === "push") line.keyUsed = true;
    else line.tokenUsed = true;
    line.read += 1;
    return "accepted";
  };
  for (const [happens, pause] of [...steps, ...Array.from({ length: 3 }, () => ["fine", 0] as const)]) {
    if (!isOpen(notice)) break;
    now = Math.max(now + pause, ((notice.due ?? 0) - start) / 1_000);
    const before = notice;
    const it = attempt(before, now);
    notice = it.notice;
    if (happens === "crash-before") continue;
    const accepts = happens !== "busy" && happens !== "server-error" && happens !== "nobody-there";
    const said = accepts ? take(it.road) : "busy";
    if (happens === "crash-after") continue;
    const sent = happens === "lost-answer" || happens === "server-error" ? "unknown" : said;
    notice = conclude(it, before, sent, at(now));
  }
  return { notice, read: line.read };
}

test("どんな順に止まっても失敗しても、市民はちょうど一度だけ読む（期限を過ぎた返信だけは、二度もありうると記録される）", () => {
  const steps = fc.array(fc.tuple(mishap, fc.integer({ min: 0, max: 40 })), { maxLength: 12 });
  fc.assert(
    fc.property(fc.boolean(), steps, (withReply, those) => {
      const { notice, read } = tell(withReply ? fresh : pushed, those);
      expect(notice.state).toBe("delivered");
      if (notice.remark === "maybe-twice") expect([1, 2]).toContain(read);
      else expect(read).toBe(1);
    }),
    { numRuns: 3_000 },
  );
});

test("始めてから三度続けて倒れても、返信の期限のうちに確かめられ、二度にはならない", () => {
  const key = fc.uuid({ version: 4 });
  const begun = fc.integer({ min: 0, max: 18 });
  fc.assert(
    fc.property(key, begun, fc.array(mishap, { maxLength: 3 }), (retryKey, late, those) => {
      const steps = those.map((it, n) => [it, n === 0 ? late : 0] as const);
      const { notice, read } = tell({ ...fresh, retryKey }, steps);
      expect({ state: notice.state, read }).toEqual({ state: "delivered", read: 1 });
      expect(notice).not.toHaveProperty("remark");
    }),
    { numRuns: 3_000 },
  );
});
