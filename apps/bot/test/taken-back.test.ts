import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { receive } from "@kumacari/desk/line";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bodyOf, type Lined, lineEvent, textEvent, userId } from "./events.ts";
import { type Office, openOffice } from "./office.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const act = async (event: Lined) => {
  const kept = await office.inboxOf(event);
  if (!kept) throw new Error("the event was not kept");
  return receive(office.worker, kept);
};
const saying = (text: string, id: string, user: string): Lined =>
  textEvent(text, { message: { type: "text", id, text } }, user);
const unsend = (messageId: string, user: string): Lined =>
  lineEvent("unsend", { unsend: { messageId } }, user);
const noticesOf = async (user: string) =>
  (await office.ledger.dueNotices(office.farFuture)).filter((it) => it.line === office.lineOf(user));

test("送信を取り消すと、その言葉の意味も消える", async () => {
  const user = userId(601);
  const [said, back] = [saying("予約したい", "580000000000000011", user), unsend("580000000000000011", user)];
  await office.post(bodyOf(said, back));
  await act(said);
  expect(await office.inboxOf(said)).toMatchObject({ what: { kind: "said" } });
  await act(back);
  expect(await office.inboxOf(said)).toMatchObject({ what: { kind: "withdrawn" }, done: true });
  expect(await office.inboxOf(said)).not.toHaveProperty("reply");
  expect(await act(said)).toBe("already");
});

test("取り消しのほうが先に届いても、あとから来た言葉は残らず、答えない", async () => {
  const user = userId(602);
  const [said, back] = [saying("予約したい", "580000000000000012", user), unsend("580000000000000012", user)];
  await office.post(bodyOf(back, said));
  await act(back);
  await act(said);
  expect(await office.inboxOf(said)).toMatchObject({ what: { kind: "withdrawn" }, done: true });
  expect(await noticesOf(user)).toEqual([]);
});

test("個人情報を書かれたら、種類と数だけを残し、取り消し方を案内する", async () => {
  const user = userId(603);
  const secret = "090-8765-4321";
  const said = saying(`電話は${secret}、メールはhanako@example.jpです`, "580000000000000013", user);
  await office.post(bodyOf(said));
  await act(said);
  expect((await office.inboxOf(said))?.what).toEqual({
    kind: "said",
    meaning: { is: "personal", found: { phone: 1, mail: 1 }, beside: { is: "topic", topic: "online" } },
  });
  expect(await noticesOf(user)).toMatchObject([
    { phrases: [{ say: "personal-warning" }, { say: "faq", topic: "online" }] },
  ]);
  const { Items } = await office.client.send(new ScanCommand({ TableName: office.env.LEDGER_TABLE }));
  const raw = JSON.stringify(Items) + JSON.stringify(office.log);
  expect(raw.length).toBeGreaterThan(1_000);
  expect(raw).not.toContain(secret);
  expect(raw).not.toContain("hanako");
});

test("命にかかわる言葉は、個人情報があっても先に答える", async () => {
  const user = userId(604);
  const said = saying("090-8765-4321 もう死にたい", "580000000000000014", user);
  await office.post(bodyOf(said));
  await act(said);
  expect(await noticesOf(user)).toMatchObject([{ phrases: [{ say: "emergency" }] }]);
});
