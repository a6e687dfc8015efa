// The environment of the people side, read once and refused at the door when wrong.
import { readServers } from "@kumacari/store/time";
import * as z from "zod";
import { readNetworks } from "./app/networks.ts";

const origin = z.url().transform((it) => new URL(it).origin);

/** Data stays in Japan (clause イ): no other region can be named. */
const region = z.enum(["ap-northeast-1", "ap-northeast-3"]);

export const ledgerEnv = z.object({
  AWS_REGION: region.default("ap-northeast-1"),
  LEDGER_TABLE: z.string().min(3).default("kumacari"),
  DYNAMODB_ENDPOINT: z.url().optional(),
});

const mail = z.email().max(254);

const post = {
  SMTP_HOST: z.string().min(1),
  SMTP_PORT: z.coerce.number().int().min(1).max(65_535),
  SMTP_SECURITY: z.enum(["tls", "starttls", "none"]).default("tls"),
  SMTP_USER: z.string().min(1).optional(),
  SMTP_PASSWORD: z.string().min(1).optional(),
  MAIL_FROM: mail,
  /** The city's own box. */
  CITY_MAIL: mail,
};
const postEnv = z.object(post);
export type PostEnv = z.infer<typeof postEnv>;

const loopback = ["127.0.0.1", "::1", "localhost"];

/** In the clear on this very machine alone; a name and a password together or neither. */
const isGuarded = ({ SMTP_HOST, SMTP_SECURITY, SMTP_USER, SMTP_PASSWORD }: PostEnv): boolean =>
  (SMTP_SECURITY !== "none" || loopback.includes(SMTP_HOST)) &&
  (SMTP_USER === undefined) === (SMTP_PASSWORD === undefined);

/** The console's host itself, or a parent of it that is more than a public ending. */
function isOurs({
  ADMIN_ORIGIN,
  PASSKEY_RP_ID: id,
}: {
  ADMIN_ORIGIN: string;
  PASSKEY_RP_ID?: string | undefined;
}) {
  const host = new URL(ADMIN_ORIGIN).hostname;
  return id === undefined || host === id || (id.includes(".") && host.endsWith(`.${id}`));
}

/** In AWS the user pool; on a laptop the embedded service, on this very machine and with the secret of its start. */
const identity = {
  COGNITO_USER_POOL: z
    .string()
    .regex(/^ap-northeast-[13]_[A-Za-z0-9]+$/)
    .optional(),
  IDENTITY_ORIGIN: origin.refine((it) => loopback.includes(new URL(it).hostname)).optional(),
  IDENTITY_SECRET: z.string().min(32).optional(),
};
const identityEnv = z.object(identity);
export type IdentityEnv = z.infer<typeof identityEnv>;

const isOneProvider = ({ COGNITO_USER_POOL, IDENTITY_ORIGIN, IDENTITY_SECRET }: IdentityEnv): boolean =>
  (COGNITO_USER_POOL === undefined) === (IDENTITY_ORIGIN !== undefined) &&
  (IDENTITY_ORIGIN === undefined) === (IDENTITY_SECRET === undefined);

const time = {
  /** Time servers our clock is held against (clause サ), `ntp.nict.jp` in the city's service; none: it is not measured. */
  TIME_SERVERS: z.string().transform(readServers).optional(),
};

/** A pool answers for its own tokens, and for nobody else's. */
function isPoolsOwn({
  SECOND_FACTOR_BY: by,
  COGNITO_USER_POOL: pool,
  OIDC_ISSUER: issuer,
}: {
  SECOND_FACTOR_BY: "amr" | "pool";
  COGNITO_USER_POOL?: string | undefined;
  OIDC_ISSUER: string;
}): boolean {
  const region = pool?.slice(0, pool.indexOf("_"));
  return by === "amr" || (!!pool && issuer === `https://cognito-idp.${region}.amazonaws.com/${pool}`);
}

/** What both APIs are told; the citizens' is told nothing more of staff, mail or passkeys. */
const own = {
  /** Where the persons' keys lie; without it, beside the ledger's table. */
  KEYS_TABLE: z.string().min(3).optional(),
  PORT: z.coerce.number().int().min(1).max(65_535).default(4003),
  KEY_PERSON_FILE: z.string(),
  KEY_ADDRESS_FILE: z.string(),
  KEY_FIND_FILE: z.string(),
  KEY_KNOWN_FILE: z.string(),
  /** Where the sealed bytes of citizens' files lie, and the hubs' pictures, which are anybody's to see. */
  BLOB_FOLDER: z.string().min(1),
};

const print = {
  /** Noto Sans JP for what is printed, as `@expo-google-fonts/noto-sans-jp` lays it out. */
  FONT_FOLDER: z.string().min(1),
};

const ownEnv = ledgerEnv.extend(own);
export type OwnEnv = z.infer<typeof ownEnv>;

export const citizenEnv = ledgerEnv.extend({
  ...own,
  ...print,
  LIFF_ISSUER: z.url().default("https://access.line.me"),
  LIFF_CHANNEL_ID: z.string().min(1),
  LIFF_JWKS_URL: z.url().default("https://api.line.me/oauth2/v2.1/certs"),
  CITIZEN_ORIGIN: origin,
});
export type CitizenEnv = z.infer<typeof citizenEnv>;

const whole = ledgerEnv.extend({
  ...own,
  ...post,
  ...identity,
  OIDC_ISSUER: z.url(),
  /**
   * What says that a second factor was shown: the token (`amr`) alone, or, where Cognito leaves that out, the pool (`pool`), whose
   * settings then have to ask everybody for one; looked at before a sign-in is taken, at most five minutes earlier.
   */
  SECOND_FACTOR_BY: z.enum(["amr", "pool"]).default("amr"),
  OIDC_CLIENT_ID: z.string().min(1),
  OIDC_CLIENT_SECRET: z.string().min(1),
  API_ORIGIN: origin,
  ADMIN_ORIGIN: origin,
  /** Where the hubs' posters lead: the citizens' pages, opened in LINE. */
  LIFF_BASE: z.url().transform((it) => it.replace(/\/+$/, "")),
  ...print,
  /** The passkeys' relying party id; absent: the console's host. Passkeys made under one do not open another. */
  PASSKEY_RP_ID: z.string().min(1).optional(),
  /** Where the city's roles may be used from (clause カ): `203.0.113.0/24`, several with commas; absent: anywhere. */
  CITY_NETWORKS: z.string().transform(readNetworks).optional(),
});

/** The staff's API. */
export const staffEnv = whole
  .refine(isGuarded, { path: ["SMTP_SECURITY"] })
  .refine(isOurs, { path: ["PASSKEY_RP_ID"] })
  .refine(isOneProvider, { path: ["COGNITO_USER_POOL"] })
  .refine(isPoolsOwn, { path: ["SECOND_FACTOR_BY"] });
export type StaffEnv = z.infer<typeof staffEnv>;

/** The clock's part: it holds no key. */
export const clockEnv = ledgerEnv
  .extend(post)
  .extend(identity)
  .extend(time)
  .refine(isGuarded, { path: ["SMTP_SECURITY"] })
  .refine(isOneProvider, { path: ["COGNITO_USER_POOL"] });
export type ClockEnv = z.infer<typeof clockEnv>;

/** Of the one that looks through files: the persons' keys and the sealed bytes, and nobody's address. */
export const attachmentsEnv = ledgerEnv.extend({
  KEYS_TABLE: own.KEYS_TABLE,
  KEY_PERSON_FILE: own.KEY_PERSON_FILE,
  BLOB_FOLDER: own.BLOB_FOLDER,
});
export type AttachmentsEnv = z.infer<typeof attachmentsEnv>;
/** Of the one that sends what was left to be sent: it opens those words, and knows again what stands in them. */
export const senderEnv = ledgerEnv.extend({
  KEYS_TABLE: own.KEYS_TABLE,
  KEY_PERSON_FILE: own.KEY_PERSON_FILE,
  KEY_KNOWN_FILE: own.KEY_KNOWN_FILE,
});
export type SenderEnv = z.infer<typeof senderEnv>;

/** Of the one that writes to citizens by mail: it opens their addresses, and knows where their pages are. */
export const mailerEnv = ledgerEnv
  .extend({
    KEYS_TABLE: own.KEYS_TABLE,
    KEY_PERSON_FILE: own.KEY_PERSON_FILE,
    ...post,
    CITIZEN_ORIGIN: origin,
    /** The configuration set whose events say which letters came back; absent: none is believed. */
    MAIL_EVENTS: z
      .string()
      .regex(/^[A-Za-z0-9_-]{1,64}$/)
      .optional(),
    /** On a laptop, where the mailbox tells of them, on this very machine. */
    MAIL_RETURNS: origin.refine((it) => loopback.includes(new URL(it).hostname)).optional(),
  })
  .refine(isGuarded, { path: ["SMTP_SECURITY"] });
export type MailerEnv = z.infer<typeof mailerEnv>;

/** Of the one that signs the audit: its key, the folder in which what is written stays, and the way to the city's box. */
export const checkpointEnv = ledgerEnv
  .extend({ ...post, KEY_AUDIT_FILE: z.string(), ARCHIVE_FOLDER: z.string() })
  .refine(isGuarded, { path: ["SMTP_SECURITY"] });
export type CheckpointEnv = z.infer<typeof checkpointEnv>;

/** Throws with the names of the wrong settings, never their values. */
export const readStaffEnv = (from: NodeJS.ProcessEnv = process.env): StaffEnv => read(staffEnv, from);
export const readCitizenEnv = (from: NodeJS.ProcessEnv = process.env): CitizenEnv => read(citizenEnv, from);

export const readClockEnv = (from: NodeJS.ProcessEnv = process.env): ClockEnv => read(clockEnv, from);
export const readAttachmentsEnv = (from: NodeJS.ProcessEnv = process.env): AttachmentsEnv =>
  read(attachmentsEnv, from);
export const readSenderEnv = (from: NodeJS.ProcessEnv = process.env): SenderEnv => read(senderEnv, from);
export const readMailerEnv = (from: NodeJS.ProcessEnv = process.env): MailerEnv => read(mailerEnv, from);
export const readCheckpointEnv = (from: NodeJS.ProcessEnv = process.env): CheckpointEnv =>
  read(checkpointEnv, from);

/** The part of the program that renews keys: the ring and the ledger, and nothing else. */
export const keysEnv = ledgerEnv.extend({
  KEYS_TABLE: z.string().min(3).optional(),
  KEY_PERSON_FILE: z.string(),
});
export type KeysEnv = z.infer<typeof keysEnv>;

export const readKeysEnv = (from: NodeJS.ProcessEnv = process.env): KeysEnv => read(keysEnv, from);

/** Of the commands on a town's audit: where its data lies. */
const auditCliEnv = ledgerEnv.extend({ KUMACARI_DATA: z.string().min(1).default(".kumacari") });
export type AuditCliEnv = z.infer<typeof auditCliEnv>;
export const readAuditCliEnv = (from: NodeJS.ProcessEnv = process.env): AuditCliEnv =>
  read(auditCliEnv, from);

/** The sequencer's part: it holds no key. */
export const readLedgerEnv = (from: NodeJS.ProcessEnv = process.env): z.infer<typeof ledgerEnv> =>
  read(ledgerEnv, from);

function read<S extends z.ZodType>(schema: S, from: NodeJS.ProcessEnv): z.infer<S> {
  const parsed = schema.safeParse(from);
  if (parsed.success) return parsed.data;
  const names = [...new Set(parsed.error.issues.map((it) => it.path.join(".")))];
  throw new Error(`環境変数が正しくありません: ${names.join(", ")}`);
}
