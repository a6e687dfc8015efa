import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { seeOwnTalk } from "@kumacari/desk";
import { type CaseId, typingLimits } from "@kumacari/domain";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { closeCase } from "../close-case.ts";
import { type Office, once, openCase, openOffice, signedIn } from "../office.ts";

const { life } = typingLimits;
let office: Office;
let it: Awaited<ReturnType<typeof signedIn>>;
beforeAll(async () => {
  office = await openOffice();
  it = await signedIn(office, "counsellor", "見本 かきて");
});
afterAll(() => office.close());

/** A case, and what its citizen is told. */
async function taken(person: string) {
  const { caseId, citizen } = await openCase(office, person);
  await it.act("case.assign", { caseId });
  return {
    caseId,
    citizen,
    says: async (by = it) => (await by.act("case.typing", { caseId })).data.kind,
    told: async () => (await citizen.ask("talk.see", { after: 0 })).data.answering,
  };
}

async function kept(kind: string, id: CaseId) {
  const { Items = [] } = await office.client.send(new ScanCommand({ TableName: office.table }));
  return Items.filter((item) => item.kind?.S === kind && JSON.stringify(item).includes(id));
}

test("相談員が書いているあいだだけ市民に知らされ、書いた人も言葉も、監査の記録も残らない", async () => {
  const { caseId, says, told } = await taken("U-typing");
  const entries = await kept("entry", caseId);
  expect(await told()).toBe(false);
  expect(await says()).toBeUndefined();
  expect(await told()).toBe(true);
  const [mark, ...more] = await kept("typing", caseId);
  expect([Object.keys(mark ?? {}).toSorted((a, b) => a.localeCompare(b)), more]).toEqual([
    ["caseId", "expires", "kind", "messages", "pk", "sk", "until", "version"],
    [],
  ]);
  expect(await kept("entry", caseId)).toEqual(entries);
  office.wait(life / 2);
  expect([await told(), await says()]).toEqual([true, undefined]);
  office.wait(life / 2);
  expect(await told()).toBe(true);
  office.wait(life);
  expect(await told()).toBe(false);
});

test("返事が届けば、その時に印も消え、つぎに書くまで出ない", async () => {
  const { caseId, citizen, says, told } = await taken("U-typing-reply");
  await says();
  await it.act("case.reply", { caseId, text: "お返事です。", seen: 0, once: once() });
  expect(await told()).toBe(false);
  await says();
  expect(await told()).toBe(true);
  await citizen.act("talk.write", { text: "ありがとうございます。", once: once() });
  expect(await told()).toBe(false);
});

test("返信できない相談では断られ、印も書かれず、立っていた印も見せない", async () => {
  const [others, closed, gone] = [
    await taken("U-typing-others"),
    await taken("U-typing-closed"),
    await taken("U-typing-gone"),
  ];
  const colleague = await signedIn(office, "counsellor", "見本 どうりょう");
  expect(await others.says(colleague)).toBe("not-permitted");
  const overseer = await signedIn(office, "supervisor", "見本 みまもり");
  expect(await others.says(overseer)).toBe("not-yours");
  expect([await others.told(), await kept("typing", others.caseId)]).toEqual([false, []]);
  await Promise.all([closed.says(), gone.says()]);
  await closeCase(office, it, closed.caseId, 0);
  await gone.citizen.act("consent.withdraw");
  expect([await closed.told(), await gone.told()]).toEqual([false, false]);
  office.wait(life);
  const marks = async () => [await kept("typing", closed.caseId), await kept("typing", gone.caseId)];
  const before = await marks();
  expect([await closed.says(), await gone.says()]).toEqual(["already-closed", "consent-gone"]);
  expect(await marks()).toEqual(before);
});

test("担当のいない相談で書きはじめても、担当は決まらない", async () => {
  const { caseId, citizen } = await openCase(office, "U-typing-untaken");
  const before = await office.needs.ledger.get("case", { id: caseId });
  expect((await it.act("case.typing", { caseId })).status).toBe(200);
  expect((await citizen.ask("talk.see", { after: 0 })).data.answering).toBe(true);
  expect(await office.needs.ledger.get("case", { id: caseId })).toEqual(before);
});

test("時計が戻っても印は長くならず、同時に二度言っても一つで、あとの時が生きる", async () => {
  const { caseId, says, told } = await taken("U-typing-clock");
  expect(await Promise.all([says(), says()])).toEqual([undefined, undefined]);
  expect([await told(), (await kept("typing", caseId)).length]).toEqual([true, 1]);
  office.wait(-60_000);
  try {
    expect(await told()).toBe(false);
    await says();
    expect(await told()).toBe(true);
    office.wait(life);
    expect(await told()).toBe(false);
  } finally {
    office.wait(60_000);
  }
});

test("何も新しくないあいだ、市民の一目は台帳への一往復のまま", async () => {
  const { caseId, says, told } = await taken("U-typing-trips");
  await says();
  expect(await told()).toBe(true);
  const owner = (await office.needs.ledger.get("case", { id: caseId }))?.owner;
  const person = owner && (await office.needs.ledger.get("person", { id: owner }));
  if (!person) throw new Error("nobody");
  const sent = vi.spyOn(office.client, "send");
  onTestFinished(() => sent.mockRestore());
  const seen = await seeOwnTalk(office.needs, person, 0);
  expect(seen).toMatchObject({ ok: true, value: { answering: true, messages: [] } });
  expect(sent.mock.calls.map(([command]) => command.constructor.name)).toEqual(["BatchGetItemCommand"]);
});
