// The people side put together: real clock, real chance, the ledger, and the keys this side holds.
import { createKeyMaker, random, tokenHash } from "@kumacari/crypto";
import { createPersonRing } from "@kumacari/crypto/open";
import {
  attachmentClock,
  type ClockNeeds,
  catchUpClues,
  type MailNeeds,
  type Needs,
  type OwnNeeds,
  photoClock,
  type ScanNeeds,
  type SendNeeds,
  sendDue,
  type TimeNeeds,
} from "@kumacari/desk";
import type { Chance, Clock } from "@kumacari/desk/ports";
import { createLog, instant, type Log, spellId } from "@kumacari/domain";
import { createClient, createHashes, createLedger, readKeyFile } from "@kumacari/store";
import { createFolderArchive } from "@kumacari/store/archive";
import { createAuditTrail } from "@kumacari/store/audit";
import { createFolderBlobs } from "@kumacari/store/blobs";
import { createCognito, createEmbedded, createUserPool } from "@kumacari/store/identity";
import { createAddressSealer } from "@kumacari/store/inbox";
import { createMailAccount } from "@kumacari/store/mail";
import {
  createAttachmentSeals,
  createKnownMarks,
  createPersonKeys,
  createRingWatch,
  createVault,
  openKeyRing,
} from "@kumacari/store/open";
import { createPost } from "@kumacari/store/post";
import { createEicarScanner } from "@kumacari/store/scanner";
import { createSequencer, createSweeper } from "@kumacari/store/sequencer";
import { createTimeSource } from "@kumacari/store/time";
import type { Context, Hono } from "hono";
import { createCheckpointSigner } from "./app/checkpoint-signer.ts";
import { createCitizenApp } from "./app/citizen-app.ts";
import { dutiesOf } from "./app/duties.ts";
import { createLineUserOf } from "./app/liff-identity.ts";
import { createPasskeys } from "./app/passkey-verifier.ts";
import { methodsByPool, methodsSaid } from "./app/sign-in-methods.ts";
import { createStaffApp } from "./app/staff-app.ts";
import { createStaffIdentity } from "./app/staff-identity.ts";
import { createMailer, type Mailer } from "./app/take-mails.ts";
import { createAuditTurn } from "./app/turn-audit.ts";
import { createTurn } from "./app/turn-clock.ts";
import type {
  AttachmentsEnv,
  CheckpointEnv,
  CitizenEnv,
  ClockEnv,
  IdentityEnv,
  MailerEnv,
  OwnEnv,
  PostEnv,
  SenderEnv,
  StaffEnv,
} from "./env.ts";

export const clock: Clock = { now: () => instant(Date.now()) };

export const chance: Chance = {
  id: (prefix) => spellId(prefix, random.bytes(20)),
  token: random.token,
  uuid: random.uuid,
};

export const log: Log = createLog("api", clock, (line) => process.stdout.write(line));

export function wireOwn(env: OwnEnv): OwnNeeds {
  const table = env.LEDGER_TABLE;
  const client = createClient({ region: env.AWS_REGION, endpoint: env.DYNAMODB_ENDPOINT });
  const ring = createPersonRing(openKeyRing(env.KEY_PERSON_FILE));
  const keys = createPersonKeys({ client, table, keysTable: env.KEYS_TABLE, clock, ring });
  const maker = createKeyMaker(readKeyFile(env.KEY_ADDRESS_FILE, "address"));
  return {
    ledger: createLedger({ client, table, clock, chance, keys }),
    vault: createVault({ client, table, clock, chance, keys }),
    hashes: createHashes(readKeyFile(env.KEY_FIND_FILE, "find")),
    known: createKnownMarks({ client, table, ring: readKeyFile(env.KEY_KNOWN_FILE, "known") }),
    addresses: createAddressSealer({ table, maker, clock }),
    blobs: createFolderBlobs(env.BLOB_FOLDER),
    seals: createAttachmentSeals(table),
    scanner: createEicarScanner(),
    clock,
    chance,
  };
}

export function wireNeeds(env: StaffEnv): Needs {
  const client = createClient({ region: env.AWS_REGION, endpoint: env.DYNAMODB_ENDPOINT });
  return {
    ...wireOwn(env),
    audit: createAuditTrail({ client, table: env.LEDGER_TABLE }),
    ring: createRingWatch(env.KEY_PERSON_FILE),
    identity: wireIdentity(env),
    post: wirePost(env),
    passkeys: createPasskeys({
      rpId: env.PASSKEY_RP_ID ?? new URL(env.ADMIN_ORIGIN).hostname,
      origin: env.ADMIN_ORIGIN,
    }),
    console: env.ADMIN_ORIGIN,
  };
}

function wireIdentity(env: IdentityEnv): Needs["identity"] {
  const { COGNITO_USER_POOL: pool, IDENTITY_ORIGIN: origin, IDENTITY_SECRET: secret } = env;
  if (origin && secret) return createEmbedded({ origin, secret });
  if (pool) return createCognito(poolAt(pool));
  throw new Error("no sign-in service is named");
}

/** The pool's region stands in its name: it stays in Tokyo when the rest has moved to Osaka. */
const poolAt = (pool: string) => ({ region: pool.slice(0, pool.indexOf("_")), pool });

const wireMethods = ({ COGNITO_USER_POOL: pool, SECOND_FACTOR_BY: by }: StaffEnv) =>
  pool && by === "pool" ? methodsByPool(createUserPool(poolAt(pool), clock), log) : methodsSaid;

const wirePost = (env: PostEnv): Needs["post"] =>
  createPost({ ...mailWay(env), city: env.CITY_MAIL }, { clock, chance });

const mailWay = (env: PostEnv) => ({
  host: env.SMTP_HOST,
  port: env.SMTP_PORT,
  security: env.SMTP_SECURITY,
  ...(env.SMTP_USER && env.SMTP_PASSWORD
    ? { login: { user: env.SMTP_USER, password: env.SMTP_PASSWORD } }
    : {}),
  from: env.MAIL_FROM,
});

/** One turn; what it writes holds nothing personal, so its ledger has no key to anybody. */
export function wireClock(env: ClockEnv): () => Promise<void> {
  const client = createClient({ region: env.AWS_REGION, endpoint: env.DYNAMODB_ENDPOINT });
  const needs: ClockNeeds & TimeNeeds = {
    ledger: createLedger({ client, table: env.LEDGER_TABLE, clock, chance }),
    identity: wireIdentity(env),
    post: wirePost(env),
    time: createTimeSource(env.TIME_SERVERS ?? [], { clock, chance }),
    hashes: { token: tokenHash },
    clock,
    chance,
  };
  return createTurn(dutiesOf(needs), clock, log);
}

/** The files' own clock: it opens what waits for the scanner, and knows no citizen's address. */
export function wireAttachments(env: AttachmentsEnv): () => Promise<void> {
  const table = env.LEDGER_TABLE;
  const client = createClient({ region: env.AWS_REGION, endpoint: env.DYNAMODB_ENDPOINT });
  const ring = createPersonRing(openKeyRing(env.KEY_PERSON_FILE));
  const keys = createPersonKeys({ client, table, keysTable: env.KEYS_TABLE, clock, ring });
  const needs: ScanNeeds = {
    ledger: createLedger({ client, table, clock, chance, keys }),
    vault: createVault({ client, table, clock, chance, keys }),
    blobs: createFolderBlobs(env.BLOB_FOLDER),
    seals: createAttachmentSeals(table),
    scanner: createEicarScanner(),
    clock,
  };
  const duties = [
    { name: "attachments", every: 1, run: () => attachmentClock(needs) },
    { name: "hub-photos", every: 1, run: () => photoClock(needs) },
  ];
  return createTurn(duties, clock, log);
}

/** The clock that opens what waits to be sent, and, until they have their clues, intakes of before there were any. */
export function wireSender(env: SenderEnv): () => Promise<void> {
  const table = env.LEDGER_TABLE;
  const client = createClient({ region: env.AWS_REGION, endpoint: env.DYNAMODB_ENDPOINT });
  const ring = createPersonRing(openKeyRing(env.KEY_PERSON_FILE));
  const keys = createPersonKeys({ client, table, keysTable: env.KEYS_TABLE, clock, ring });
  const needs: SendNeeds = {
    ledger: createLedger({ client, table, clock, chance, keys }),
    vault: createVault({ client, table, clock, chance, keys }),
    known: createKnownMarks({ client, table, ring: readKeyFile(env.KEY_KNOWN_FILE, "known") }),
    hashes: { token: tokenHash },
    clock,
    chance,
  };
  const duties = [
    { name: "later", every: 1, run: () => sendDue(needs) },
    { name: "earlier-clues", every: 1, run: () => catchUpClues(needs) },
  ];
  return createTurn(duties, clock, log);
}

/** The clock that opens citizens' mail addresses, and nothing else of theirs. */
export function wireMailer(env: MailerEnv): Mailer {
  const table = env.LEDGER_TABLE;
  const client = createClient({ region: env.AWS_REGION, endpoint: env.DYNAMODB_ENDPOINT });
  const ring = createPersonRing(openKeyRing(env.KEY_PERSON_FILE));
  const keys = createPersonKeys({ client, table, keysTable: env.KEYS_TABLE, clock, ring });
  const needs: MailNeeds = {
    ledger: createLedger({ client, table, clock, chance, keys }),
    vault: createVault({ client, table, clock, chance, keys }),
    mails: createMailAccount(
      { ...mailWay(env), origin: env.CITIZEN_ORIGIN, events: env.MAIL_EVENTS },
      { clock, chance },
    ),
    hashes: { token: tokenHash },
    clock,
    chance,
  };
  return createMailer(needs, env.MAIL_EVENTS, log);
}

/** The audit's own clock; it opens no seal, and nothing else holds its key. */
export function wireCheckpoint(env: CheckpointEnv): () => Promise<void> {
  const table = env.LEDGER_TABLE;
  const client = createClient({ region: env.AWS_REGION, endpoint: env.DYNAMODB_ENDPOINT });
  const to = { client, table };
  const needs = {
    ledger: createLedger({ ...to, clock, chance }),
    audit: createAuditTrail(to),
    sweeper: createSweeper({ ...to, sequencer: createSequencer(to) }),
    signer: createCheckpointSigner(readKeyFile(env.KEY_AUDIT_FILE, "audit")),
    archive: createFolderArchive(env.ARCHIVE_FOLDER),
    post: wirePost(env),
    clock,
  };
  return createAuditTurn(needs, log);
}

/** `addressOf`: API Gateway and a laptop's server each tell it in their own way. */
export function wireStaff(
  env: StaffEnv,
  addressOf: (c: Context) => string | undefined,
  needs: Needs = wireNeeds(env),
): Hono {
  const identity = createStaffIdentity(
    {
      issuer: env.OIDC_ISSUER,
      clientId: env.OIDC_CLIENT_ID,
      clientSecret: env.OIDC_CLIENT_SECRET,
      callback: `${env.API_ORIGIN}/staff/sign-in/callback`,
      afterSignOut: `${env.ADMIN_ORIGIN}/signed-out`,
      methodsOf: wireMethods(env),
    },
    log,
  );
  const settings = {
    apiOrigin: env.API_ORIGIN,
    adminOrigin: env.ADMIN_ORIGIN,
    ...(env.CITY_NETWORKS ? { networks: env.CITY_NETWORKS } : {}),
    poster: { liffBase: env.LIFF_BASE, fonts: env.FONT_FOLDER },
    addressOf,
  };
  return createStaffApp(needs, identity, settings, log);
}

export function wireCitizen(env: CitizenEnv, needs: OwnNeeds = wireOwn(env)): Hono {
  const line = { issuer: env.LIFF_ISSUER, channelId: env.LIFF_CHANNEL_ID, jwksUrl: env.LIFF_JWKS_URL };
  const lineUserOf = createLineUserOf(line, clock);
  return createCitizenApp(
    needs,
    { citizenOrigin: env.CITIZEN_ORIGIN, lineUserOf, fonts: env.FONT_FOLDER },
    log,
  );
}
