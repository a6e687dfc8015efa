// An office for tests: the real ledger on the embedded engine, the real apps, LINE's keys in our hand.
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { createKeyMaker, random } from "@kumacari/crypto";
import { createPersonRing } from "@kumacari/crypto/open";
import { finishSignIn, type Needs } from "@kumacari/desk";
import {
  type CaseId,
  type Instant,
  instant,
  no,
  ok,
  type Role,
  refusal,
  type Staff,
  spellId,
  type Token,
} from "@kumacari/domain";
import {
  createClient,
  createHashes,
  createLedger,
  ensureKeyFiles,
  ensureTable,
  readKeyFile,
} from "@kumacari/store";
import { createAuditTrail } from "@kumacari/store/audit";
import { createFolderBlobs } from "@kumacari/store/blobs";
import { startEngine } from "@kumacari/store/engine";
import { createAddressSealer } from "@kumacari/store/inbox";
import {
  createAttachmentSeals,
  createKnownMarks,
  createPersonKeys,
  createRingWatch,
  createVault,
  openKeyRing,
} from "@kumacari/store/open";
import { createEicarScanner } from "@kumacari/store/scanner";
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";
import { createCitizenApp } from "../src/app/citizen-app.ts";
import { createLineUserOf } from "../src/app/liff-identity.ts";
import { createPasskeys } from "../src/app/passkey-verifier.ts";
import { createStaffApp } from "../src/app/staff-app.ts";
import type { StaffIdentity } from "../src/app/staff-identity.ts";
import { openOutside } from "./outside.ts";

export const adminOrigin = "http://localhost:4004";
export const citizenOrigin = "http://localhost:4005";
export const channel = "2000000002";
export const liffBase = `https://liff.line.me/${channel}-kumacari`;
const fonts = dirname(fileURLToPath(import.meta.resolve("@expo-google-fonts/noto-sans-jp")));
const table = "office";

/** `from`: where its clock begins, for what hangs on the calendar; now where it is not told. */
export async function openOffice({ from }: { readonly from?: Instant } = {}) {
  const folder = mkdtempSync(`${tmpdir()}/office-`);
  const engine = await startEngine({ file: `${folder}/ledger.db` });
  const client = createClient({ region: "ap-northeast-1", endpoint: engine.endpoint });
  await ensureTable(client, table);
  const paths = ensureKeyFiles(`${folder}/keys`);
  let ahead = from === undefined ? 0 : from - Date.now();
  const clock = { now: (): Instant => instant(Date.now() + ahead) };
  const chance: Needs["chance"] = {
    id: (prefix) => spellId(prefix, random.bytes(20)),
    token: random.token,
    uuid: random.uuid,
  };
  const ring = createPersonRing(openKeyRing(paths.person));
  const keys = createPersonKeys({ client, table, clock, ring });
  const outside = openOutside();
  const needs: Needs = {
    ledger: createLedger({ client, table, clock, chance, keys }),
    vault: createVault({ client, table, clock, chance, keys }),
    audit: createAuditTrail({ client, table }),
    hashes: createHashes(readKeyFile(paths.find, "find")),
    known: createKnownMarks({ client, table, ring: readKeyFile(paths.known, "known") }),
    ring: createRingWatch(paths.person),
    addresses: createAddressSealer({
      table,
      maker: createKeyMaker(readKeyFile(paths.address, "address")),
      clock,
    }),
    blobs: createFolderBlobs(`${folder}/blobs`),
    seals: createAttachmentSeals(table),
    scanner: createEicarScanner(),
    identity: outside.identity,
    passkeys: createPasskeys({ rpId: "localhost", origin: adminOrigin }),
    post: outside.post,
    console: adminOrigin,
    clock,
    chance,
  };
  const line = await lineKeys(clock);
  const lineUserOf = createLineUserOf(
    { issuer: "https://access.line.me", channelId: channel, jwksUrl: line.jwksUrl },
    clock,
  );
  const lines: object[] = [];
  const citizens = createCitizenApp(needs, { citizenOrigin, lineUserOf, fonts }, (event) =>
    lines.push(event),
  );
  const staffApp = createStaffApp(
    needs,
    noProvider,
    { apiOrigin: "http://localhost:4003", adminOrigin, poster: { liffBase, fonts } },
    (event) => lines.push(event),
  );
  return {
    needs,
    client,
    table,
    folder,
    line,
    /** The sign-in service's accounts and the letters sent, as they lie outside of the office. */
    outside,
    log: lines,
    citizens,
    staffApp,
    provider: noProvider,
    /** Moves this office's clock on. */
    wait: (ms: number) => {
      ahead += ms;
    },
    close: async () => {
      client.destroy();
      line.close();
      await engine.stop();
      rmSync(folder, { recursive: true });
    },
  };
}
export type Office = Awaited<ReturnType<typeof openOffice>>;

const noProvider: StaffIdentity = {
  newVerifier: () => "verifier",
  signInUrl: async () => no(refusal("sign-in-away")),
  claimsOf: async () => no(refusal("sign-in-failed")),
  signOutUrl: async () => ok(new URL("http://localhost:4006/")),
};

async function lineKeys(clock: Needs["clock"]) {
  const pair = await generateKeyPair("ES256", { extractable: true });
  const jwk = { ...(await exportJWK(pair.publicKey)), kid: "line-1", alg: "ES256", use: "sig" };
  // A key of another algorithm among LINE's own: only ES256 is taken all the same.
  const rsa = await generateKeyPair("RS256", { extractable: true });
  const rsaJwk = { ...(await exportJWK(rsa.publicKey)), kid: "line-rsa", alg: "RS256", use: "sig" };
  const server = createServer((_request, response) => {
    response.setHeader("content-type", "application/json").end(JSON.stringify({ keys: [jwk, rsaJwk] }));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    privateKey: pair.privateKey,
    publicJwk: jwk,
    rsaKey: rsa.privateKey,
    jwksUrl: `http://127.0.0.1:${port}/certs`,
    close: () => server.close(),
    token: (sub: string, claims: JWTPayload = {}) => {
      const iat = Math.floor(clock.now() / 1000);
      return new SignJWT({
        iss: "https://access.line.me",
        aud: channel,
        sub,
        iat,
        exp: iat + 3600,
        ...claims,
      })
        .setProtectedHeader({ alg: "ES256", kid: "line-1", typ: "JWT" })
        .sign(pair.privateKey);
    },
  };
}

export type Answer = {
  readonly status: number;
  // A test reads whatever came back; it is judged by expectations, not by its type.
  readonly data: Record<string, unknown> & { readonly kind?: string };
};

async function answerOf(response: Response): Promise<Answer> {
  const body = (await response.json()) as {
    result?: { data: unknown };
    error?: { data: unknown; message: string };
  };
  const data = (
    body.result ? (body.result.data ?? {}) : { ...Object(body.error?.data), says: body.error?.message }
  ) as Answer["data"];
  return { status: response.status, data };
}

/** A LINE user id of the true shape for an invented person. */
export const lineUser = (person: string): string =>
  `U${Buffer.from(person).toString("hex").padEnd(32, "0").slice(-32)}`;

export async function asCitizen(office: Office, person: string) {
  const call = async (path: string, input: unknown, verb: "query" | "mutate", token?: string) => {
    const url = `/citizen/trpc/${path}`;
    const headers = {
      origin: citizenOrigin,
      "content-type": "application/json",
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    };
    const asked = input === undefined ? "" : `?input=${encodeURIComponent(JSON.stringify(input))}`;
    return answerOf(
      verb === "query"
        ? await office.citizens.request(`${url}${asked}`, { headers })
        : await office.citizens.request(url, { method: "POST", headers, body: JSON.stringify(input) }),
    );
  };
  const { data } = await call("signIn", { idToken: await office.line.token(lineUser(person)) }, "mutate");
  const token = String(data.token);
  return {
    token,
    ask: (path: string, input?: unknown) => call(path, input, "query", token),
    act: (path: string, input?: unknown) => call(path, input, "mutate", token),
  };
}

export async function hire(office: Office, role: Role, displayName: string) {
  const { needs } = office;
  const staff: Staff = {
    id: needs.chance.id("staff"),
    subject: needs.chance.uuid(),
    displayName,
    role,
    state: "active",
    since: needs.clock.now(),
    version: 1,
  };
  await needs.ledger.commit([{ op: "create", kind: "staff", value: staff }], {
    act: "town-seeded",
    actor: { kind: "system", part: "town" },
    on: [staff.id],
  });
  return staff;
}

/** A new member of staff, signed in with both factors. */
export async function signedIn(office: Office, role: Role, displayName: string) {
  const { subject } = await hire(office, role, displayName);
  const session = await finishSignIn(office.needs, { subject, methods: ["pwd", "otp"] });
  if (!session.ok) throw new Error("no session");
  return asStaff(office, session.value);
}

export function asStaff(office: Office, token: Token) {
  const headers = {
    origin: adminOrigin,
    "content-type": "application/json",
    cookie: `__Host-kumacari-staff=${token}`,
  };
  return {
    headers,
    ask: async (path: string, input?: unknown) => {
      const asked = input === undefined ? "" : `?input=${encodeURIComponent(JSON.stringify(input))}`;
      return answerOf(await office.staffApp.request(`/staff/trpc/${path}${asked}`, { headers }));
    },
    act: async (path: string, input: unknown) =>
      answerOf(
        await office.staffApp.request(`/staff/trpc/${path}`, {
          method: "POST",
          headers,
          body: JSON.stringify(input),
        }),
      ),
  };
}

let counter = 0;
/** A new client-made key, as a page makes one per act. */
export function once(): string {
  counter += 1;
  return `once-key-of-test-${String(counter).padStart(6, "0")}`;
}

export const answers = {
  name: "見本 はなこ",
  ageBand: "30代",
  ward: "東区",
  situation: "働いている",
  topics: ["転職"],
  wish: "次の一歩を考えたいです。",
} as const;

export async function openCase(office: Office, userId: string) {
  const citizen = await asCitizen(office, userId);
  const home = await citizen.ask("home");
  const { text } = home.data.consent as { text: { version: string } };
  await citizen.act("consent.give", { version: text.version });
  const { data } = await citizen.act("intake.submit", { answers, once: once() });
  return { citizen, caseId: data as unknown as CaseId };
}
