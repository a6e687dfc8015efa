// Every procedure × every role × own and other's record × proved or not, generated from the router: no hole by hand.
import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { finishSignIn, may } from "@kumacari/desk";
import { type CaseId, type ContentId, type Role, roles, type Staff, type Token } from "@kumacari/domain";
import { matrixOf, staffRouter } from "@kumacari/rpc";
import { afterAll, beforeAll, expect, test } from "vitest";
import { everyCase } from "../inbox-of.ts";
import { asStaff, hire, type Office, once, openCase, openOffice } from "../office.ts";
import { samples, type World } from "./samples.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

// tRPC keeps a flat list of its procedures beside the nested one, and types only the nested one.
const procedures = staffRouter._def.procedures as unknown as Parameters<typeof matrixOf>[0];
const rows = matrixOf(procedures);

type Seat = Awaited<ReturnType<typeof seat>>;
async function seat(role: Role, strong: boolean) {
  const { needs } = office;
  const staff = await hire(office, role, "見本 たしかめ");
  const signed = await finishSignIn(needs, { subject: staff.subject, methods: ["pwd", "otp"] });
  if (!signed.ok) throw new Error("no session");
  if (strong) await prove(signed.value);
  return { staff, ...asStaff(office, signed.value) };
}

async function prove(token: Token): Promise<void> {
  const { ledger, hashes, clock } = office.needs;
  const session = await ledger.get("session", { token: hashes.token(token) });
  if (!session) throw new Error("no session");
  const value = { ...session, strong: clock.now() };
  await ledger.commit([{ op: "update", kind: "session", value }], {
    act: "town-seeded",
    actor: { kind: "system", part: "town" },
    on: [],
  });
}

let made = 0;
/** A case that belongs to `owner`, and news that somebody wrote who may. */
async function worldOf(owner: Seat): Promise<World> {
  made += 1;
  const { caseId } = await openCase(office, `U-all-${made}`);
  await owner.act("case.assign", { caseId });
  const words = { title: "見本", text: "見本のお知らせです。", once: once() };
  const { data } = await owner.act("news.propose", words);
  return { caseId: caseId as CaseId, newsId: data.id as ContentId, office };
}

const ask = ({ act, ask: look }: Seat, procedure: string, world: World) => {
  const input = samples[procedure]?.input?.(world);
  return procedures[procedure]?._def.type === "query" ? look(procedure, input) : act(procedure, input);
};

test("どの手続きにも権限と、試すための入力がある", () => {
  expect(rows.length).toBeGreaterThan(15);
  expect(rows.map((it) => it.procedure).toSorted()).toEqual(Object.keys(samples).toSorted());
});

test("サインインしていない人・招待中・停止中・退任した人には、どの手続きも 401", async () => {
  const world = await worldOf(await seat("counsellor", false));
  const nobody: Seat = { ...(await seat("security", true)), ...asStaff(office, "x".repeat(43) as Token) };
  const gone: Seat[] = [];
  for (const state of ["invited", "suspended", "retired"] as const) {
    const it = await seat("security", true);
    await setState(it.staff, state);
    gone.push(it);
  }
  for (const { procedure } of rows) {
    for (const them of [nobody, ...gone]) {
      expect({ procedure, status: (await ask(them, procedure, world)).status }).toEqual({
        procedure,
        status: 401,
      });
    }
  }
});

test("役割にない手続きは 403。大切な操作は、パスキーの確認がなければ 403", async () => {
  const world = await worldOf(await seat("counsellor", false));
  const wrong: object[] = [];
  for (const role of roles) {
    for (const strong of [false, true]) {
      const them = await seat(role, strong);
      // Without the role nothing helps: it is enough that the strongest proof does not. With it a proof adds nothing where none is asked for.
      const told = (it: (typeof rows)[number]) => (it.roles.includes(role) ? it.strong || !strong : strong);
      for (const row of rows.filter(told)) {
        const open = row.roles.includes(role) && (strong || !row.strong);
        const { status, data } = await ask(them, row.procedure, world);
        const shut = status === 403 && (data.kind === "not-permitted" || data.kind === "step-up-needed");
        // Allowed by role, it may still be refused for whose record it asks; without the role always.
        const right = open ? !shut || samples[row.procedure]?.scoped : shut;
        if (!right || status >= 500) wrong.push({ role, strong, procedure: row.procedure, status, data });
      }
    }
  }
  expect(wrong).toEqual([]);
}, 300_000);

test("役割が合っていても、ほかの人の記録には一つも届かない", async () => {
  const unauthorised: object[] = [];
  // Whoever is refused changes nothing: one record that is somebody else's is enough for all of them.
  const world = await worldOf(await seat("counsellor", true));
  const seats = new Map<Role, Seat>();
  for (const role of roles) seats.set(role, await seat(role, true));
  for (const row of rows.filter(({ procedure }) => samples[procedure]?.scoped)) {
    const overseen = samples[row.procedure]?.overseen;
    for (const role of row.roles.filter((it) => !overseen || it !== "supervisor")) {
      const them = seats.get(role) ?? expect.fail();
      const { status, data } = await ask(them, row.procedure, world);
      // Nobody may be refused for being signed out by a procedure before.
      if (status < 400 || status === 401) unauthorised.push({ role, procedure: row.procedure, status });
      expect(JSON.stringify(data)).not.toContain("見本 はなこ");
    }
  }
  expect(unauthorised).toEqual([]);
});

test("管理の手続きは一つ残らず、下見（dry）を言わないと断り、言われれば何も変えない", async () => {
  const administrative = rows.filter((it) => it.effectFirst);
  expect(administrative.length).toBeGreaterThan(20);
  const world = await worldOf(await seat("counsellor", true));
  const wrong: object[] = [];
  for (const { procedure, roles: allowed } of administrative) {
    const [role] = allowed;
    if (!role) throw new Error(`${procedure} is for nobody`);
    const { act } = await seat(role, true);
    const { dry, ...rest } = { dry: undefined, ...samples[procedure]?.input?.(world) };
    const forgotten = await act(procedure, rest);
    const asked = await act(procedure, { ...rest, dry: true });
    // Whatever the sample is about may not be there: done it is never.
    const safe = forgotten.status === 400 && forgotten.data.kind === "invalid" && asked.data.done !== true;
    if (dry !== true || !safe) wrong.push({ procedure, dry, forgotten, asked });
  }
  expect(wrong).toEqual([]);
});

test("管理の手続きでないと言うものは、わけを言い、権限を動かす手続きは一つもない", () => {
  const others = rows.filter((it) => it.changes && !it.effectFirst);
  expect(others.every((it) => it.everyday !== undefined)).toBe(true);
  // Judged and vouched until a signature, and taken out as a file: all else that touches access says its effect first.
  expect(others.map((it) => it.procedure).filter((it) => it.startsWith("people."))).toEqual([
    "people.review.judge",
    "people.review.vouch",
    "people.review.export",
  ]);
});

test("表は権限の台帳そのもので、断ったことは監査に残る", async () => {
  const them = await seat("operator", false);
  const before = office.needs.clock.now();
  await them.ask("inbox.rows", everyCase);
  expect(may(them.staff, "inbox.read")).toBe(false);
  const { Items = [] } = await office.client.send(new ScanCommand({ TableName: office.table }));
  const refused = Items.filter((it) => it.act?.S === "refused" && Number(it.at?.N) >= before);
  expect(refused.map((it) => it.why?.S)).toEqual(["not-permitted"]);
  expect(JSON.stringify(refused)).toContain("ask:inbox.rows");
});

async function setState({ id }: Staff, state: Staff["state"]): Promise<void> {
  const staff = await office.needs.ledger.get("staff", { id });
  if (!staff) throw new Error("nobody of this id");
  const conflict = await office.needs.ledger.commit(
    [{ op: "update", kind: "staff", value: { ...staff, state } }],
    { act: "town-seeded", actor: { kind: "system", part: "town" }, on: [id] },
  );
  if (conflict) throw new Error("somebody else was faster");
}
