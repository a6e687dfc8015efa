import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { createKeyMaker, random } from "@kumacari/crypto";
import { type EventId, hubPublicName, instant, spellId } from "@kumacari/domain";
import {
  createClient,
  createHashes,
  createLedger,
  ensureKeyFiles,
  ensureTable,
  readKeyFile,
} from "@kumacari/store";
import { createAuditTrail } from "@kumacari/store/audit";
import { startEngine } from "@kumacari/store/engine";
import { createAddressSealer, createInboxes } from "@kumacari/store/inbox";
import { pump, type StreamEvent } from "@kumacari/store/streams";
import type { APIGatewayProxyResult } from "aws-lambda";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundleAll, fileOf, lambdas, root } from "./lambdas.ts";
import { restEvent } from "./rest-event.ts";

// LINE's own example of a signed body.
const secret = "8c570fa6dd201bb328f1c1eac23a96d8";
const body = '{"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[]}';
const signature = "GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=";

type Handler = (event: unknown, context?: unknown) => Promise<unknown>;
const handlers = new Map<string, Handler>();
const folder = mkdtempSync(`${tmpdir()}/lambdas-`);
const table = "kumacari";
let engine: Awaited<ReturnType<typeof startEngine>>;

beforeAll(async () => {
  engine = await startEngine({ file: `${folder}/ledger.db` });
  const paths = ensureKeyFiles(`${folder}/keys`);
  Object.assign(process.env, {
    AWS_REGION: "ap-northeast-1",
    LEDGER_TABLE: table,
    DYNAMODB_ENDPOINT: engine.endpoint,
    KEY_ADDRESS_FILE: paths.address,
    KEY_FIND_FILE: paths.find,
    KEY_PERSON_FILE: paths.person,
    KEY_KNOWN_FILE: paths.known,
    KEY_AUDIT_FILE: paths.audit,
    BLOB_FOLDER: `${folder}/blobs`,
    ARCHIVE_FOLDER: `${folder}/archive`,
    LINE_CHANNEL_ID: "2000000001",
    LINE_CHANNEL_SECRET: secret,
    // Nobody listens here: a neighbour that is down.
    LINE_API_ORIGIN: "http://127.0.0.1:9",
    LINE_DATA_ORIGIN: "http://127.0.0.1:9",
    RICH_MENU_IMAGE: `${root}packages/line/assets/rich-menu.png`,
    LIFF_BASE: "https://liff.line.me/2000000002-kumacari",
    FONT_FOLDER: `${root}node_modules/@expo-google-fonts/noto-sans-jp`,
    LIFF_CHANNEL_ID: "2000000002",
    LIFF_JWKS_URL: "http://127.0.0.1:9/certs",
    OIDC_ISSUER: "http://localhost:9",
    OIDC_CLIENT_ID: "api",
    OIDC_CLIENT_SECRET: "secret-of-test",
    IDENTITY_ORIGIN: "http://localhost:9",
    IDENTITY_SECRET: "secret-of-test-".padEnd(43, "0"),
    SMTP_HOST: "127.0.0.1",
    SMTP_PORT: "9",
    SMTP_SECURITY: "none",
    MAIL_FROM: "desk@kumacari.example",
    CITY_MAIL: "city@kumamoto.example",
    MAIL_EVENTS: "kumacari-citizens",
    API_ORIGIN: "http://localhost:4003",
    ADMIN_ORIGIN: "http://localhost:4004",
    CITIZEN_ORIGIN: "http://localhost:4005",
  });
  await ensureTable(createClient({ region: "ap-northeast-1", endpoint: engine.endpoint }), table);
  await bundleAll({ outdir: folder });
  for (const lambda of lambdas) {
    const { handler } = (await import(`${folder}/${fileOf(lambda)}`)) as { handler: Handler };
    handlers.set(lambda, handler);
  }
});

afterAll(async () => {
  await engine.stop();
  rmSync(folder, { recursive: true });
});

const call = async (lambda: string, event: unknown) =>
  (await handlers.get(lambda)?.(event, {})) as APIGatewayProxyResult;
const client = () => createClient({ region: "ap-northeast-1", endpoint: engine.endpoint });
const clock = { now: () => instant(Date.now()) };
const chance = {
  id: (prefix: Parameters<typeof spellId>[0]) => spellId(prefix, random.bytes(20)),
  token: random.token,
  uuid: random.uuid,
} as Parameters<typeof createLedger>[0]["chance"];

test("webhook の束は、API Gateway REST の本文（base64）の署名を確かめる", async () => {
  const asked = { method: "POST", path: "/webhook", body } as const;
  const signed = await call(
    "bot/webhook",
    restEvent({ ...asked, headers: { "X-Line-Signature": signature } }),
  );
  const wrong = await call("bot/webhook", restEvent({ ...asked, headers: { "x-line-signature": "AAAA" } }));
  const missing = await call("bot/webhook", restEvent(asked));
  expect([signed.statusCode, wrong.statusCode, missing.statusCode]).toEqual([200, 401, 401]);
});

test("人の側の束は、サインインしていない人に 401 と文で答える", async () => {
  const staff = await call(
    "api/staff",
    restEvent({ method: "GET", path: "/staff/trpc/me", headers: { origin: "http://localhost:4004" } }),
  );
  const citizen = await call("api/citizen", restEvent({ method: "GET", path: "/citizen/trpc/home" }));
  expect([staff.statusCode, citizen.statusCode]).toEqual([401, 401]);
  expect(JSON.parse(staff.body).error).toMatchObject({
    message: expect.stringMatching(/。$/),
    data: { kind: "not-signed-in" },
  });
});

test("職員のAPIの束は、拠点のポスターを描いて、PDF のまま返す", async () => {
  const ledger = createLedger({ client: client(), table, clock, chance });
  const hashes = createHashes(readKeyFile(process.env.KEY_FIND_FILE ?? "", "find"));
  const [staff, hub, token] = [chance.id("staff"), chance.id("hub"), chance.token()];
  const now = clock.now();
  await ledger.commit(
    [
      {
        op: "create",
        kind: "staff",
        value: {
          id: staff,
          subject: chance.uuid(),
          displayName: "運用 たろう",
          role: "operator",
          state: "active",
          since: now,
          version: 1,
        },
      },
      {
        op: "create",
        kind: "session",
        value: {
          token: hashes.token(token),
          who: { kind: "staff", id: staff },
          since: now,
          until: instant(now + 3_600_000),
          place: { id: chance.id("session"), way: "passkey", browser: "unknown", system: "unknown" },
          version: 1,
        },
      },
      {
        op: "create",
        kind: "hub",
        value: {
          id: hub,
          name: hubPublicName("喫茶 ひなた"),
          ward: "中央区",
          address: "熊本市中央区見本町1-2-3",
          access: "見本通りから歩いて4分",
          place: { latitude: 32.8, longitude: 130.7 },
          week: [[], [], [], [], [], [], []],
          barrierFree: [],
          minimum: 0,
          state: "open",
          version: 1,
        },
      },
    ],
    { act: "town-seeded", actor: { kind: "system", part: "town" }, on: [] },
  );
  const headers = { origin: "http://localhost:4004", cookie: `__Host-kumacari-staff=${token}` };
  const path = `/staff/hubs/${hub}/poster.pdf`;
  const answer = await call("api/staff", restEvent({ method: "GET", path, headers }));
  expect([answer.statusCode, answer.isBase64Encoded]).toEqual([200, true]);
  expect(Buffer.from(answer.body, "base64").subarray(0, 5).toString()).toBe("%PDF-");
});

test("clock の束は、隣のサービスが止まっていても、一巡して終わる", async () => {
  await expect(handlers.get("api/clock")?.({}, {})).resolves.toBeUndefined();
});

test("mailer の束は、台帳の流れの手紙を見に行き、SES の知らせを読み、時計でも一巡する", async () => {
  const db = client();
  const ledger = createLedger({ client: db, table, clock, chance });
  const [now, owner] = [clock.now(), chance.id("cit")];
  const letter = { owner, say: "mail-in", at: now, version: 1 } as const;
  const fresh = { ...letter, id: chance.id("mail"), state: "waiting", attempts: 0, due: now } as const;
  const handed = { mark: "mark", at: now };
  const out = { ...letter, id: chance.id("mail"), state: "sent", attempts: 1, handed } as const;
  await ledger.commit(
    [
      { op: "create", kind: "mailing", value: fresh },
      { op: "create", kind: "mailing", value: out },
    ],
    { act: "town-seeded", actor: { kind: "system", part: "town" }, on: [] },
  );
  const stop = new AbortController();
  const feeding = pump({
    client: db,
    table,
    name: "api/mailer",
    filter: { kind: "mailing", event: "INSERT" },
    handle: async (event: StreamEvent) => void (await handlers.get("api/mailer")?.(event, {})),
    onFailure: (_record, fault) => expect.unreachable(String(fault)),
    signal: stop.signal,
  });
  // Nobody of that id is there: it is given up, and nothing goes out.
  await expect.poll(() => ledger.get("mailing", fresh)).toMatchObject({ state: "unsent", remark: "over" });
  stop.abort();
  await feeding;
  const bounce = { bounceType: "Permanent", bouncedRecipients: [{ action: "failed" }] };
  const tags = { "ses:configuration-set": ["kumacari-citizens"], mailing: [out.id], attempt: ["1"] };
  const detail = { eventType: "Bounce", bounce, mail: { tags } };
  await handlers.get("api/mailer")?.({ source: "aws.ses", region: "ap-northeast-1", detail }, {});
  expect(await ledger.get("mailing", out)).toMatchObject({ state: "unsent", returned: "bounced" });
  await expect(handlers.get("api/mailer")?.({ source: "aws.scheduler" }, {})).resolves.toBeUndefined();
});

test("worker・courier・sequencer・checkpoint の束は、台帳の流れの本物の出来事で働く", async () => {
  const db = client();
  const hashes = createHashes(readKeyFile(process.env.KEY_FIND_FILE ?? "", "find"));
  const maker = createKeyMaker(readKeyFile(process.env.KEY_ADDRESS_FILE ?? "", "address"));
  const line = hashes.lineUser("U-lambda");
  const now = clock.now();
  await createInboxes({ client: db, table }).keep({
    id: "01LAMBDA" as EventId,
    at: now,
    active: true,
    what: { kind: "followed", again: false },
    line,
    address: await createAddressSealer({ table, maker, clock }).seal(line, "U-lambda"),
    receivedAt: now,
    version: 1,
  });
  const ledger = createLedger({ client: db, table, clock, chance });
  const stop = new AbortController();
  const feed = (name: string, kind: "inbox" | "notice" | "entry") =>
    pump({
      client: db,
      table,
      name,
      filter: { kind, event: "INSERT" },
      handle: async (event: StreamEvent) => void (await handlers.get(name)?.(event, {})),
      onFailure: (_record, fault) => expect.unreachable(String(fault)),
      signal: stop.signal,
    });
  const feeding = [
    feed("bot/worker", "inbox"),
    feed("bot/courier", "notice"),
    feed("api/sequencer", "entry"),
  ];

  await expect.poll(() => ledger.get("contact", { line })).toMatchObject({ talk: { friend: "yes" } });
  const dueSoon = async () =>
    (await ledger.dueNotices(instant(now + 3_600_000))).map(({ state, attempts }) => ({ state, attempts }));
  // LINE is down: the greeting stays due, tried and not lost.
  await expect.poll(async () => (await dueSoon())[0]?.attempts).toBeGreaterThan(0);
  const trail = createAuditTrail({ client: db, table });
  // The event, the attempt and what became of it.
  await expect.poll(async () => (await trail.head()).size).toBeGreaterThanOrEqual(3);
  await handlers.get("api/checkpoint")?.({}, {});
  const signed = await trail.newestWitness();
  expect(signed?.size).toBeGreaterThanOrEqual(3);
  expect(await trail.holds(undefined, signed ?? { size: 0, root: "" })).toBe(true);
  stop.abort();
  await Promise.all(feeding);
});
