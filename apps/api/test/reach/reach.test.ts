import { hours, jstDay, minutes } from "@kumacari/domain";
import { cell } from "@kumacari/figures";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answers, once } from "../office.ts";
import { confirmed, type Desk, giving, linkTo, openDesk, wordOf } from "./desk.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const sentTo = (address: string) => desk.service.raw.filter(({ to }) => to.includes(address)).length;
const stateOf = async (them: Awaited<ReturnType<Desk["citizen"]>>) =>
  ((await them.ask("reach.mine")).data.mail as { state: string }).state;

test("メールは、届いたリンクを開いて合言葉を入れるまで連絡先にならず、リンクは一度しか使えない", async () => {
  const them = await desk.citizen("U-confirm");
  await them.act("reach.give", giving(" Hanako@Example.JP "));
  await desk.turn();
  expect(await stateOf(them)).toBe("waiting");
  const token = await linkTo(desk.service, "hanako@example.jp");
  const word = await wordOf(them);
  const wrong = await them.act("mail.confirm", { token, word: word === "000000" ? "000001" : "000000" });
  expect([wrong.data.kind, await stateOf(them)]).toEqual(["word-wrong", "waiting"]);
  const both = await Promise.all([1, 2].map(() => them.act("mail.confirm", { token, word })));
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 404]);
  expect(await stateOf(them)).toBe("stands");
  expect((await them.act("mail.enter", { token, word })).data.kind).toBe("mail-link-spent");
});

test("メールのリンクは、押しても合言葉がなければ開かず、五回間違えると使えなくなる", async () => {
  const them = await desk.citizen("U-word");
  const word = await confirmed(desk, them, "word@example.jp");
  await them.act("mail.ask", { address: "word@example.jp" });
  await desk.turn();
  const token = await linkTo(desk.service, "word@example.jp");
  const other = word === "111111" ? "222222" : "111111";
  for (let n = 0; n < 5; n += 1)
    expect((await them.act("mail.enter", { token, word: other })).data.kind).toBe("word-wrong");
  expect((await them.act("mail.enter", { token, word })).data.kind).toBe("mail-link-spent");
});

test("リンクを求めた答えは、知っているアドレスでも知らないアドレスでも同じで、続けると同じように待つ", async () => {
  const them = await desk.citizen("U-ask");
  await confirmed(desk, them, "known@example.jp");
  const before = sentTo("known@example.jp");
  const ask = (address: string) => them.act("mail.ask", { address });
  for (let n = 0; n < 4; n += 1) {
    const [known, unknown] = [await ask("known@example.jp"), await ask("nobody@example.jp")];
    expect([known.status, known.data]).toEqual([unknown.status, unknown.data]);
    expect(known.status).toBe(n < 3 ? 200 : 429);
  }
  await desk.turn();
  expect([sentTo("known@example.jp") - before, sentTo("nobody@example.jp")]).toEqual([3, 0]);
});

test("メールから開いた画面は、相談を読み書きでき、連絡先は変えられず、三十分で休み、終えると終わる", async () => {
  const them = await desk.citizen("U-enter");
  const word = await confirmed(desk, them, "enter@example.jp");
  const enter = async () => {
    await them.act("mail.ask", { address: "enter@example.jp" });
    await desk.turn();
    const sent = { token: await linkTo(desk.service, "enter@example.jp"), word };
    const { status, data } = await them.act("mail.enter", sent);
    expect(status).toBe(200);
    // Three links an hour are enough for anybody.
    desk.office.wait(minutes(29));
    return asBearer(String(data.token));
  };
  const here = await enter();
  await desk.reply(them.caseId, 0);
  expect((await here.ask("talk.see", { after: 0 })).status).toBe(200);
  expect(
    (await here.act("talk.write", { text: "メールから書きました。", once: "once-key-of-mail-0001" })).status,
  ).toBe(200);
  expect((await here.ask("booking.ground")).status).toBe(200);
  expect((await here.act("reach.give", giving("thief@example.jp"))).status).toBe(403);
  const mine = (await here.ask("reach.mine")).data;
  expect([JSON.stringify(mine).includes(word), mine.fixed]).toEqual([false, true]);
  await here.act("signOut");
  expect((await here.ask("home")).status).toBe(401);

  const resting = await enter();
  // A page that polls is nobody.
  expect((await resting.ask("home")).status).toBe(200);
  desk.office.wait(minutes(2));
  expect((await resting.ask("home")).status).toBe(401);

  const ended = await enter();
  await them.act("reach.endSessions");
  expect((await ended.ask("home")).status).toBe(401);
  const away = await enter();
  await them.act("reach.withdraw", { by: "mail" });
  expect((await away.ask("home")).status).toBe(401);
});

test("メールから開いた画面で出した相談票は、窓口「メール」に一件と数え、LINEには数えない", async () => {
  const them = await desk.visitor("U-intake-by-mail");
  const word = await confirmed(desk, them, "intake@example.jp");
  await them.act("mail.ask", { address: "intake@example.jp" });
  await desk.turn();
  const token = await linkTo(desk.service, "intake@example.jp");
  const { data } = await them.act("mail.enter", { token, word });
  const { ledger, clock } = desk.office.needs;
  const counts = async () => {
    const today = await ledger.countsOf(jstDay(clock.now()));
    return (["LINE", "メール"] as const).map((it) => today.get(cell("opened", "channel", it)) ?? 0);
  };
  const [line = 0, mail = 0] = await counts();
  const sent = await asBearer(String(data.token)).act("intake.submit", { answers, once: once() });
  expect(sent.status).toBe(200);
  expect(await counts()).toEqual([line, mail + 1]);
});

test("メールから開いた画面は、触り続けていても、二時間で終わる", async () => {
  const them = await desk.citizen("U-long");
  const word = await confirmed(desk, them, "long@example.jp");
  await them.act("mail.ask", { address: "long@example.jp" });
  await desk.turn();
  const { data } = await them.act("mail.enter", {
    token: await linkTo(desk.service, "long@example.jp"),
    word,
  });
  const here = asBearer(String(data.token));
  const touch = async (after: number) => {
    desk.office.wait(minutes(after));
    return (await here.act("talk.write", { text: "まだいます。", once: `once-key-of-long-${after}-x` }))
      .status;
  };
  const statuses = [];
  for (const after of [25, 26, 27, 28, 13]) statuses.push(await touch(after));
  expect(statuses).toEqual([200, 200, 200, 200, 200]);
  expect(await touch(2)).toBe(401);
});

test("消したアドレスも、変える前のアドレスに届いたリンクも、何も開かない", async () => {
  const them = await desk.citizen("U-change");
  const word = await confirmed(desk, them, "old@example.jp");
  await them.act("mail.ask", { address: "old@example.jp" });
  await desk.turn();
  const token = await linkTo(desk.service, "old@example.jp");
  await them.act("reach.give", giving("new@example.jp"));
  expect((await them.act("mail.enter", { token, word })).data.kind).toBe("mail-link-spent");
  const before = sentTo("old@example.jp");
  await them.act("mail.ask", { address: "old@example.jp" });
  await desk.turn();
  expect(sentTo("old@example.jp")).toBe(before);
});

test("届いたリンクは、七十二時間を過ぎると開かない", async () => {
  const them = await desk.citizen("U-late");
  const word = await confirmed(desk, them, "late@example.jp");
  await them.act("mail.ask", { address: "late@example.jp" });
  await desk.turn();
  const token = await linkTo(desk.service, "late@example.jp");
  desk.office.wait(hours(72));
  expect((await them.act("mail.enter", { token, word })).data.kind).toBe("mail-link-spent");
});

test("一つのメールアドレスを二人が登録しても、どちらにも分からず、それぞれが自分のページだけを開く", async () => {
  const [one, two] = [await desk.citizen("U-share-1"), await desk.citizen("U-share-2")];
  const words = [
    await confirmed(desk, one, "share@example.jp"),
    await confirmed(desk, two, "share@example.jp"),
  ];
  const before = sentTo("share@example.jp");
  await one.act("mail.ask", { address: "share@example.jp" });
  await desk.turn();
  expect(sentTo("share@example.jp") - before).toBe(2);
  const letters = (await desk.service.letters()).slice(-2);
  const opened = new Set<string>();
  for (const { text } of letters) {
    const token = /#([A-Za-z0-9_-]{43})/.exec(text ?? "")?.[1] ?? "";
    for (const word of words) {
      const { status, data } = await one.act("mail.enter", { token, word });
      if (status === 200) opened.add(String(data.draftKey));
    }
  }
  expect(opened.size).toBe(2);
});

const asBearer = (token: string) => {
  const call = async (path: string, input: unknown, method: "GET" | "POST") => {
    const asked =
      method === "GET" && input !== undefined ? `?input=${encodeURIComponent(JSON.stringify(input))}` : "";
    const answer = await desk.office.citizens.request(`/citizen/trpc/${path}${asked}`, {
      method,
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      ...(method === "POST" ? { body: JSON.stringify(input) } : {}),
    });
    const body = (await answer.json()) as { result?: { data: Record<string, unknown> } };
    return { status: answer.status, data: body.result?.data ?? {} };
  };
  return {
    ask: (path: string, input?: unknown) => call(path, input, "GET"),
    act: (path: string, input?: unknown) => call(path, input, "POST"),
  };
};
