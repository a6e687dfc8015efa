import { hours, instant, minutes, plus, spellId } from "@kumacari/domain";
import { expect, test } from "vitest";
import type { Mailing } from "./kept.ts";
import { returned } from "./returned.ts";

const at = instant(1_795_000_000_000);
const sent: Mailing = {
  id: spellId("mail", new Uint8Array(20)),
  owner: spellId("cit", new Uint8Array(20)),
  say: "reply-waiting",
  at,
  state: "sent",
  attempts: 1,
  handed: { mark: "mark", at },
  version: 3,
};
const one = { attempt: 1 } as const;

test("宛先がないといって戻れば送れなかったものになり、もう一度いわれても、あとで何といわれても、変わらない", () => {
  const after = returned(sent, { ...one, what: "bounced" }, at);
  expect(after).toMatchObject({ state: "unsent", remark: "returned", returned: "bounced" });
  for (const what of ["bounced", "delayed", "complained"] as const)
    expect(after && returned(after, { ...one, what }, at)).toBeUndefined();
});

test("渡している最中に戻っても、同じになる。渡したことのない回を名乗るものは、何も変えない", () => {
  const trying: Mailing = { ...sent, state: "trying", due: plus(at, minutes(2)) };
  const after = returned(trying, { ...one, what: "bounced" }, at);
  expect([after?.state, after?.due]).toEqual(["unsent", undefined]);
  for (const what of ["bounced", "delayed", "complained"] as const)
    expect(returned(sent, { attempt: 2, what }, at)).toBeUndefined();
});

test("いま受け取れないだけなら、間をあけて二度まで送り直し、三度目に戻れば、あきらめる", () => {
  let it: Mailing | undefined = sent;
  const waits: number[] = [];
  for (let n = 1; it && n <= 2; n += 1) {
    it = returned({ ...it, state: "sent", attempts: n }, { attempt: n, what: "delayed" }, at);
    expect(it?.state).toBe("waiting");
    waits.push((it?.due ?? 0) - at);
  }
  expect(waits).toEqual([hours(1), hours(6)]);
  const last = it && returned({ ...it, state: "sent", attempts: 3 }, { attempt: 3, what: "delayed" }, at);
  expect(last).toMatchObject({ state: "unsent", remark: "returned" });
});

test("同じ「いまは」を二度聞いても、送り直すのは一度だけ", () => {
  const waiting = returned(sent, { ...one, what: "delayed" }, at);
  expect(waiting && returned(waiting, { ...one, what: "delayed" }, at)).toBeUndefined();
  expect(returned({ ...sent, attempts: 2 }, { ...one, what: "delayed" }, at)).toBeUndefined();
});

test("送り直すころには意味のない知らせは、送り直さない", () => {
  const soon = { ...sent, say: "booking-soon" } as const;
  const late = plus(at, hours(1.5));
  expect(returned(soon, { ...one, what: "delayed" }, late)).toMatchObject({ state: "unsent" });
});

test("迷惑だと届け出られたメールは、届いたものとして残る", () => {
  expect(returned(sent, { ...one, what: "complained" }, at)).toMatchObject({
    state: "sent",
    returned: "complained",
  });
});
