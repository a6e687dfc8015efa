// Letters that come back, from the bytes that really went out: the address stops, nobody is forgotten, nothing is said twice.
import type { CallsView, OwnReach } from "@kumacari/desk";
import type { LogEvent } from "@kumacari/domain";
import { hours } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createMailer, type Mailer } from "../../src/app/take-mails.ts";
import { entriesOf } from "../people-desk.ts";
import { type Caller, confirmed, type Desk, mailEvents, openDesk } from "./desk.ts";

let desk: Desk;
let mailer: Mailer;
const log: LogEvent[] = [];
beforeAll(async () => {
  desk = await openDesk();
  mailer = createMailer(desk.mailer, mailEvents, (event) => log.push(event));
});
afterAll(() => desk.close());

const lettersTo = (address: string) => desk.service.raw.filter(({ to }) => to.includes(address));

/** What SES would say of the newest letter to this address. */
function eventOf(address: string, what: "hard" | "soft" | "complaint") {
  const head = lettersTo(address).at(-1)?.bytes.toString() ?? "";
  const tag = (name: string) => [new RegExp(`${name}=([\\w-]+)`).exec(head)?.[1]];
  const set = /X-SES-Configuration-Set: (\S+)/i.exec(head)?.[1];
  const tags = { "ses:configuration-set": [set], mailing: tag("mailing"), attempt: tag("attempt") };
  const bounce = {
    bounceType: what === "hard" ? "Permanent" : "Transient",
    bouncedRecipients: [{ emailAddress: address, action: "failed" }],
  };
  const said = what === "complaint" ? { eventType: "Complaint" } : { eventType: "Bounce", bounce };
  return { source: "aws.ses", region: "ap-northeast-1", detail: { ...said, mail: { tags } } };
}
const mine = async (them: Caller) => (await them.ask("reach.mine")).data.mail as OwnReach;
const calls = async ({ caseId }: Caller) =>
  (await desk.office.needs.ledger.openCalls()).filter((it) => it.caseId === caseId);

/** Blocked, with a letter out that tells of a reply. */
async function told(name: string) {
  const them = await desk.citizen(`U-back-${name}`);
  const address = `${name}@example.jp`;
  await confirmed(desk, them, address);
  const confirming = eventOf(address, "hard");
  await desk.block(them.line);
  await tell(them);
  return { them, address, confirming };
}
async function tell(them: Caller) {
  const it = await desk.office.needs.ledger.get("case", { id: them.caseId });
  const { status } = await desk.reply(them.caseId, it?.lastByStaff ?? 0);
  if (status !== 200) throw new Error(`not answered: ${status}`);
  await desk.courier(them.line);
  await desk.turn();
  await desk.turn();
}

test("宛先がなく戻ったアドレスは、確かめ直すまで使わず、伝えられなかったことは電話の一覧に一件だけ出て、担当に分かる", async () => {
  const { them, address, confirming } = await told("hard");
  const hard = eventOf(address, "hard");
  await Promise.all([mailer.back(hard), mailer.back(hard)]);
  await mailer.back(hard);
  expect(await mine(them)).toMatchObject({ state: "returned", returned: "bounced", address });
  expect((await calls(them)).map(({ says }) => says)).toEqual([["reply-waiting"]]);
  const staff = await desk.staff();
  expect((await staff.ask("reach.of", { caseId: them.caseId })).data.mail).toBe("returned");
  const { cases } = (await staff.ask("reach.calls")).data as unknown as CallsView;
  expect(cases.find(({ caseId }) => caseId === them.caseId)).toMatchObject({ returned: true });
  const before = lettersTo(address).length;
  await them.act("mail.ask", { address });
  await tell(them);
  expect(lettersTo(address).length).toBe(before);
  expect((await entriesOf(desk.office, "mail-returned")).length).toBe(1);

  await confirmed(desk, them, address);
  // What is said late of letters that went out before: it was read there since.
  for (const late of [hard, confirming]) await mailer.back(late);
  expect((await mine(them)).state).toBe("stands");
});

test("いまは受け取れないといって戻ったものは、一時間おいてもう一度だけ送られ、知らせがくり返されても増えない", async () => {
  const { them, address } = await told("soft");
  const sent = lettersTo(address).length;
  const soft = eventOf(address, "soft");
  for (let n = 0; n < 2; n += 1) await mailer.back(soft);
  await desk.turn();
  expect(lettersTo(address).length).toBe(sent);
  desk.office.wait(hours(1));
  await desk.turn();
  await mailer.back(soft);
  await desk.turn();
  expect([lettersTo(address).length, (await calls(them)).length]).toEqual([sent + 1, 0]);
  expect((await mine(them)).state).toBe("stands");
});

test("迷惑だと届け出た人には、もうメールを送らず、次の知らせは電話に回る。変えたあとのアドレスは、前のアドレスのことでは止まらない", async () => {
  const { them, address } = await told("spam");
  const complaint = eventOf(address, "complaint");
  await mailer.back(complaint);
  expect([(await mine(them)).returned, (await calls(them)).length]).toEqual(["complained", 0]);
  const before = lettersTo(address).length;
  await tell(them);
  expect([lettersTo(address).length, (await calls(them)).length]).toEqual([before, 1]);

  const moved = await told("moved");
  const old = eventOf(moved.address, "hard");
  await confirmed(desk, moved.them, "moved-on@example.jp");
  await mailer.back(old);
  expect((await mine(moved.them)).state).toBe("stands");
});

test("知らない手紙、ほかの送り元、読めないものは捨て、記録に宛先も中身も残さない", async () => {
  log.length = 0;
  const good = eventOf("soft@example.jp", "hard");
  const id = desk.office.needs.chance.id("mail");
  const tags = { ...good.detail.mail.tags, mailing: [id] };
  await mailer.back({ ...good, detail: { ...good.detail, mail: { tags } } });
  await mailer.back({ ...good, source: "evil" });
  await mailer.back("hanako@example.jp");
  expect(log.map(({ event, outcome }) => [event, outcome])).toEqual([
    ["mail-return-refused", "not-found"],
    ["mail-return-refused", "not-ours"],
    ["mail-return-refused", "not-ours"],
  ]);
  expect(JSON.stringify([log, desk.office.log])).not.toContain("@");
});
