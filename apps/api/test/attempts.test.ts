// What an attacker tries first, each by name, against the real API and the real ledger; every one must come to nothing.
import { finishSignIn, type Needs } from "@kumacari/desk";
import { ok, type Token } from "@kumacari/domain";
import { matrixOf, staffRouter } from "@kumacari/rpc";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ownPath } from "../src/app/sign-in-routes.ts";
import { createStaffApp } from "../src/app/staff-app.ts";
import type { StaffIdentity } from "../src/app/staff-identity.ts";
import { samples, type World } from "./matrix/samples.ts";
import {
  adminOrigin,
  asCitizen,
  asStaff,
  citizenOrigin,
  hire,
  type Office,
  once,
  openCase,
  openOffice,
} from "./office.ts";
import { type Clerk, clerk } from "./people-desk.ts";

let office: Office;
let world: World;
let victim: Awaited<ReturnType<typeof openCase>>;
let cookie: string;

beforeAll(async () => {
  office = await openOffice();
  const writer = await clerk(office, "counsellor", "見本 まもる");
  victim = await openCase(office, "U-attempt-victim");
  await writer.act("case.assign", { caseId: victim.caseId });
  const { data } = await writer.act("news.propose", {
    title: "見本",
    text: "見本のお知らせです。",
    once: once(),
  });
  world = { caseId: victim.caseId, newsId: String(data.id) as World["newsId"], office };
  cookie = `__Host-kumacari-staff=${writer.token}`;
});
afterAll(() => office.close());

/** Everything that is kept of the victim's case and of the staff, to see that nothing moved. */
const standing = async ({ ledger }: Needs) =>
  JSON.stringify([await ledger.get("case", { id: world.caseId }), await ledger.staff()]);

// tRPC keeps a flat list of its procedures beside the nested one, and types only the nested one.
const procedures = staffRouter._def.procedures as unknown as Parameters<typeof matrixOf>[0];
const mutations = Object.entries(samples).filter(([name]) => procedures[name]?._def.type === "mutation");

test("ほかの人の番号を言う（IDOR）：市民の手続きには、人や相談の番号を渡す欄がない", async () => {
  const stranger = await asCitizen(office, "U-attempt-stranger");
  const home = await stranger.ask("home");
  const { text } = home.data.consent as { text: { version: string } };
  await stranger.act("consent.give", { version: text.version });
  const foreign = { caseId: world.caseId, owner: "cit_x", id: world.caseId, person: "cit_x" };
  for (const [name, value] of Object.entries(foreign)) {
    const inputs = [
      ["talk.write", { text: "こんにちは", once: once(), [name]: value }],
      ["consent.give", { version: text.version, [name]: value }],
      ["intake.submit", { answers: {}, once: once(), [name]: value }],
    ] as const;
    for (const [path, input] of inputs) {
      expect([path, name, (await stranger.act(path, input)).status]).toEqual([path, name, 400]);
    }
    expect((await stranger.ask("talk.see", { after: 0, [name]: value })).status).toBe(400);
  }
});

test("余計な欄を足す（mass assignment）：変える手続きはどれも、してよい人からでも、知らない欄を断る", async () => {
  const roles = new Map(matrixOf(procedures).map((it) => [it.procedure, it.roles[0]]));
  const clerks = new Map<string, Clerk>();
  for (const role of new Set(roles.values())) {
    if (role) clerks.set(role, await clerk(office, role, "見本 たしうる"));
  }
  const before = await standing(office.needs);
  const extras = { role: "security", state: "active", owner: "cit_x", assignee: "staff_x", strong: 1 };
  const taken: string[] = [];
  let tried = 0;
  for (const [name, { input }] of mutations) {
    if (!input) continue;
    const them = clerks.get(roles.get(name) ?? "");
    const sent = input(world) as Record<string, unknown>;
    for (const [field, value] of Object.entries(extras)) {
      if (Object.hasOwn(sent, field)) continue;
      const answer = await them?.act(name, { ...sent, [field]: value });
      if (answer?.status !== 400) taken.push(`${name}.${field}: ${answer?.status}`);
      tried += 1;
    }
  }
  expect(taken).toEqual([]);
  expect(tried).toBeGreaterThan(80);
  expect(await standing(office.needs)).toBe(before);
});

test("先に合言葉を植える（session fixation）：サインインは新しい合言葉を作り、植えたものは何も開かない", async () => {
  const planted = "p".repeat(43);
  const staff = await hire(office, "counsellor", "見本 うえた");
  const identity: StaffIdentity = {
    newVerifier: () => "verifier",
    signInUrl: async ({ state }) => ok(new URL(`http://localhost:4006/?state=${state}`)),
    claimsOf: async () =>
      ok({ claims: { subject: staff.subject, methods: ["pwd", "otp"] }, idToken: "id-token" }),
    signOutUrl: async () => ok(new URL("http://localhost:4006/")),
  };
  const app = createStaffApp(
    office.needs,
    identity,
    { apiOrigin: "http://localhost:4003", adminOrigin },
    () => undefined,
  );
  const gone = await app.request("/staff/sign-in", {
    headers: { cookie: `__Host-kumacari-staff=${planted}` },
  });
  const state = new URL(gone.headers.get("location") ?? "").searchParams.get("state") ?? "";
  const begun = gone.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  const back = await app.request(`/staff/sign-in/callback?code=x&state=${state}`, {
    headers: { cookie: `${begun}; __Host-kumacari-staff=${planted}` },
  });
  const set = back.headers.getSetCookie().find((it) => it.startsWith("__Host-kumacari-staff="));
  const token = /staff=([A-Za-z0-9_-]{43});/.exec(set ?? "")?.[1];
  expect(token === undefined || token === planted).toBe(false);
  expect((await asStaff(office, planted as Token).ask("me")).status).toBe(401);
  expect((await asStaff(office, token as Token).ask("me")).status).toBe(200);
});

test("よその画面から送らせる（CSRF）：職員の手続きは、相談員の画面からのほかは、読むものも断る", async () => {
  const before = await standing(office.needs);
  const body = JSON.stringify({
    caseId: world.caseId,
    outcome: "継続",
    summary: "一言",
    seen: 0,
    once: once(),
  });
  const from = [
    {},
    { origin: "null" },
    { origin: "https://evil.example" },
    { origin: citizenOrigin },
    { origin: `${adminOrigin}.evil.example` },
  ];
  for (const origin of from) {
    for (const type of ["application/json", "text/plain", "application/x-www-form-urlencoded"]) {
      const headers = { ...origin, cookie, "content-type": type };
      const sent = await office.staffApp.request("/staff/trpc/case.askClose", {
        method: "POST",
        headers,
        body,
      });
      expect(sent.status).toBe(403);
    }
    const read = await office.staffApp.request("/staff/trpc/inbox.rows", { headers: { ...origin, cookie } });
    expect(read.status).toBe(403);
    expect(
      (await office.staffApp.request("/staff/sign-out", { method: "POST", headers: { ...origin, cookie } }))
        .status,
    ).toBe(403);
  }
  const asked = `/staff/trpc/case.askClose?input=${encodeURIComponent(body)}`;
  const got = await office.staffApp.request(asked, { headers: { origin: adminOrigin, cookie } });
  expect(got.status).toBe(405);
  expect(await standing(office.needs)).toBe(before);
});

test("よその場所へ飛ばす（open redirect）：戻り先は、この画面の中の道だけ", () => {
  const odd = [
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "https://evil.example",
    "https:evil.example",
    "http:/evil.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "@evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "/%0d%0aLocation: x\r\n",
    " /cases",
    "/ｅvil",
    "",
    `/${"a".repeat(501)}`,
    "/\u0000",
    "evil.example",
    ".evil.example",
  ];
  for (const it of odd) expect([it, ownPath(it)]).toEqual([it, "/"]);
  expect(ownPath(undefined)).toBe("/");
  expect(ownPath("/cases/case_x?tab=1")).toBe("/cases/case_x?tab=1");
});

test("しまわれた画面を読む（cache）：どの答えも、断りも失敗も、しまわれず、よそに埋め込めない", async () => {
  const headers = { origin: adminOrigin, cookie, "content-type": "application/json" };
  const asks = [
    office.staffApp.request("/staff/trpc/me", { headers }),
    office.staffApp.request("/staff/trpc/inbox.rows", { headers }),
    office.staffApp.request("/staff/trpc/inbox.rows", { headers: { origin: adminOrigin } }),
    office.staffApp.request("/staff/trpc/none", { headers }),
    office.staffApp.request("/staff/trpc/case.see", { method: "POST", headers, body: "{" }),
    office.staffApp.request("/staff/sign-in", { headers }),
    office.staffApp.request("/staff/welcome", { method: "POST", headers, body: '{"token":"x"}' }),
    office.staffApp.request("/staff/nowhere", { headers }),
    office.citizens.request("/citizen/trpc/home", {
      headers: { origin: citizenOrigin, authorization: `Bearer ${victim.citizen.token}` },
    }),
    office.citizens.request("/citizen/trpc/home", { headers: { origin: citizenOrigin } }),
    office.citizens.request("/citizen/trpc/talk.write", {
      method: "POST",
      headers: { origin: citizenOrigin, "content-length": "2000000" },
      body: "x".repeat(2_000_000),
    }),
  ];
  for (const asked of asks) {
    const answer = await asked;
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("referrer-policy")).toBe("no-referrer");
    expect(answer.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(answer.headers.get("strict-transport-security")).toMatch(/^max-age=\d{8,}; includeSubDomains$/);
    if (answer.status !== 302) expect(answer.headers.get("content-type")).toMatch(/json|text\/plain/);
  }
});

test("あるかないかを探る（enumeration）：ない番号・ほかの人のもの・使い終わったものに、同じ答えを返す", async () => {
  const { needs } = office;
  const colleague = await clerk(office, "counsellor", "見本 さぐり");
  const mine = await clerk(office, "counsellor", "見本 もちぬし");
  const { caseId } = await openCase(office, "U-attempt-taken");
  await mine.act("case.assign", { caseId });
  const taken = await colleague.ask("case.see", { caseId });
  const none = await colleague.ask("case.see", { caseId: needs.chance.id("case") });
  // A colleague's case is listed without a name, so that it exists is no secret; a made-up one is told to be none.
  expect([taken.data.kind, none.data.kind]).toEqual(["not-permitted", "not-found"]);
  expect(JSON.stringify(taken.data)).not.toContain("見本 はなこ");
  const welcome = async (token: string) => {
    const headers = { origin: adminOrigin, "content-type": "application/json" };
    const sent = await office.staffApp.request("/staff/welcome", {
      method: "POST",
      headers,
      body: JSON.stringify({ token }),
    });
    return [sent.status, await sent.text()];
  };
  const answers = await Promise.all(
    ["x", "y".repeat(43), needs.chance.token(), victim.citizen.token].map(welcome),
  );
  expect(new Set(answers.map((it) => JSON.stringify(it))).size).toBe(1);
  const strange = await asCitizen(office, "U-attempt-link");
  const opened = await Promise.all(
    [needs.chance.token(), "short", "z".repeat(43)].map((token) => strange.act("link.open", { token })),
  );
  expect(new Set(opened.map((it) => JSON.stringify(it))).size).toBe(1);
});

test("知らない人と休んでいる人と招待中の人は、サインインのしくみが認めても、同じ一文で断られる", async () => {
  const { needs } = office;
  const methods = ["pwd", "otp"];
  const resting = await hire(office, "counsellor", "見本 やすみ");
  await needs.ledger.commit([{ op: "update", kind: "staff", value: { ...resting, state: "suspended" } }], {
    act: "town-seeded",
    actor: { kind: "system", part: "town" },
    on: [resting.id],
  });
  const answers = await Promise.all(
    ["nobody-at-all", resting.subject].map((subject) => finishSignIn(needs, { subject, methods })),
  );
  expect(answers.map((it) => (it.ok ? "in" : it.error.kind))).toEqual(["sign-in-failed", "sign-in-failed"]);
});
