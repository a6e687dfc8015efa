// What a town chooses once and keeps: its channel, its secrets, and whether its seeding came to an end.
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import type { Chance } from "@kumacari/desk/ports";
import * as z from "zod";
import { codeOf, Trouble } from "./trouble.ts";

/** Raised when what lies in the folder changes its form. 2: persons’ keys in a table of their own. 3: shorter marks of what is known. */
export const layout = 4;

export const families = ["address", "person", "find", "known", "audit"] as const;

const settings = z.object({
  layout: z.literal(layout),
  seeded: z.boolean(),
  /** The families whose keys the town has. One of an earlier version had three. */
  keys: z.array(z.string()).default(["address", "person", "find"]),
  table: z.string().min(3),
  channel: z.object({ id: z.string().min(1), secret: z.string().regex(/^[0-9a-f]{32}$/) }),
  liff: z.object({ channelId: z.string().min(1), liffId: z.string().min(1) }),
  signIn: z.object({
    clientId: z.string().min(1),
    clientSecret: z.string().min(32),
    cookieKey: z.string().min(32),
  }),
});
export type Settings = z.infer<typeof settings>;

/** A database elsewhere outlives the folder, so each new town gets a table of its own there. */
export const newSettings = (chance: Chance, hasLedger: boolean): Settings => ({
  layout,
  seeded: false,
  keys: [...families],
  table: hasLedger ? "kumacari" : `kumacari-${chance.uuid().slice(0, 8)}`,
  channel: {
    id: "2000000001",
    secret: Buffer.from(chance.token(), "base64url").toString("hex").slice(0, 32),
  },
  liff: { channelId: "2000000002", liffId: "2000000002-kumacari" },
  signIn: { clientId: "kumacari-console", clientSecret: chance.token(), cookieKey: chance.token() },
});

/** Undefined when there is none yet; throws a Trouble when it is broken or from a newer version. */
export function readSettings(file: string): Settings | undefined {
  const text = readIfThere(file);
  if (text === undefined) return undefined;
  const found = parseJson(text);
  const made = z.object({ layout: z.number() }).safeParse(found);
  if (made.success && made.data.layout > layout) {
    throw new Trouble(
      `データフォルダの ${file} は、新しい版のクマキャリが作ったものです。プログラムを新しくするか、KUMACARI_DATA で別のフォルダを指定してください。`,
    );
  }
  if (made.success && made.data.layout < layout) {
    throw new Trouble(
      `データフォルダの ${file} は、前の版のクマキャリが作ったもので、データの形が違います。npm start -- --fresh ではじめから作り直すか、KUMACARI_DATA で別のフォルダを指定してください。`,
    );
  }
  const parsed = settings.safeParse(found);
  if (!parsed.success) {
    throw new Trouble(
      `データフォルダの ${file} が壊れています。控えから戻すか、npm start -- --fresh ではじめから作り直してください。`,
    );
  }
  return parsed.data;
}

export function writeSettings(file: string, value: Settings): void {
  writeFileSync(`${file}.new`, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw new Trouble(`データフォルダの ${file} を読めません。フォルダの権限を確かめてください。`, error);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
