// The two service processes of a town: what runs, and the environment each is given.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { inherited, repository } from "../env.ts";
import type { DataFolder } from "./data-folder.ts";
import { originOf, type Ports } from "./ports.ts";
import type { Command } from "./supervise.ts";

export type ServiceName = "bot" | "api";
export type KeyFiles = Readonly<Record<"address" | "person" | "find" | "known" | "audit", string>>;

export type ServiceNeeds = {
  readonly ports: Ports;
  readonly data: DataFolder;
  readonly keys: KeyFiles;
  readonly dynamodbEndpoint: string;
  /** Lets the api administer the sign-in service. */
  readonly adminSecret: string;
  /** Arguments for node in the place of the real services, for tests of the town itself. */
  readonly standIns?: Readonly<Record<ServiceName, readonly string[]>>;
  /** Restart by itself when a source changes. */
  readonly watch?: boolean;
};

export const region = "ap-northeast-1";

export function serviceCommand(name: ServiceName, needs: ServiceNeeds): Command {
  const entry = needs.standIns?.[name] ?? [join(repository, "apps", name, "local", "main.ts")];
  return {
    name,
    args: needs.watch ? ["--watch", "--watch-preserve-output", ...entry] : entry,
    env: { ...inherited, ...shared(needs), ...(name === "bot" ? botOnly(needs) : apiOnly(needs)) },
    folder: repository,
    log: join(needs.data.log, `${name}.jsonl`),
  };
}

const liffBase = ({ ports, data }: ServiceNeeds) =>
  `${originOf(ports.line)}/liff/${data.settings.liff.liffId}`;

const shared = ({ data, keys, dynamodbEndpoint }: ServiceNeeds): Record<string, string> => ({
  NODE_ENV: "production",
  // What node has read of our sources and their libraries once, the next start does not read again.
  NODE_COMPILE_CACHE: join(repository, "node_modules", ".cache", "kumacari", "compiled"),
  LEDGER_TABLE: data.settings.table,
  DYNAMODB_ENDPOINT: dynamodbEndpoint,
  AWS_REGION: region,
  KEY_ADDRESS_FILE: keys.address,
  KEY_FIND_FILE: keys.find,
});

/** The bot has the channel and no way to a person's words. */
const botOnly = (needs: ServiceNeeds): Record<string, string> => ({
  PORT: String(needs.ports.bot),
  LINE_CHANNEL_ID: needs.data.settings.channel.id,
  LINE_CHANNEL_SECRET: needs.data.settings.channel.secret,
  LINE_API_ORIGIN: originOf(needs.ports.line),
  LINE_DATA_ORIGIN: originOf(needs.ports.line),
  LIFF_BASE: liffBase(needs),
});

/** The api opens a person's words and has no way to LINE but its public keys. */
const apiOnly = (needs: ServiceNeeds): Record<string, string> => {
  const { ports, data, keys, adminSecret } = needs;
  return {
    PORT: String(ports.api),
    KEY_PERSON_FILE: keys.person,
    KEY_KNOWN_FILE: keys.known,
    KEY_AUDIT_FILE: keys.audit,
    ARCHIVE_FOLDER: data.archive,
    BLOB_FOLDER: data.blobs,
    LIFF_ISSUER: "https://access.line.me",
    LIFF_CHANNEL_ID: data.settings.liff.channelId,
    LIFF_JWKS_URL: `${originOf(ports.line)}/oauth2/v2.1/certs`,
    OIDC_ISSUER: originOf(ports.idp),
    OIDC_CLIENT_ID: data.settings.signIn.clientId,
    OIDC_CLIENT_SECRET: data.settings.signIn.clientSecret,
    IDENTITY_ORIGIN: originOf(ports.idp),
    IDENTITY_SECRET: adminSecret,
    SMTP_HOST: "127.0.0.1",
    SMTP_PORT: String(ports.smtp),
    SMTP_SECURITY: "none",
    MAIL_FROM: "desk@kumacari.example",
    CITY_MAIL: "city@kumamoto.example",
    MAIL_EVENTS: "kumacari-citizens",
    MAIL_RETURNS: originOf(ports.start),
    API_ORIGIN: originOf(ports.api),
    ADMIN_ORIGIN: originOf(ports.admin),
    CITIZEN_ORIGIN: originOf(ports.citizen),
    LIFF_BASE: liffBase(needs),
    FONT_FOLDER: dirname(fileURLToPath(import.meta.resolve("@expo-google-fonts/noto-sans-jp"))),
  };
};
