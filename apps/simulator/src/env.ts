// Reads the environment of `npm start`: where the town stands, where its data lies, what its processes inherit.
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import { Trouble } from "./town/trouble.ts";

export const repository = fileURLToPath(new URL("../../..", import.meta.url));

const schema = z.object({
  /** Nine ports are counted up from here. */
  KUMACARI_PORT: z.coerce.number().int().min(1024).max(65_526).default(4000),
  KUMACARI_DATA: z.string().min(1).optional(),
  DYNAMODB_ENDPOINT: z.url().optional(),
});

/** A script runner hands its end on to the shell between us, and a shell does not hand it on. */
export const underScriptRunner = process.env.npm_lifecycle_event !== undefined;

export type TownEnvironment = {
  readonly basePort: number;
  readonly dataFolder: string;
  readonly dynamodbEndpoint?: string;
};

export function readEnvironment(): TownEnvironment {
  const parsed = schema.safeParse(process.env);
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0] ?? "環境変数");
    const hint =
      name === "KUMACARI_PORT" ? "1024から65526までの数にしてください。" : "値を確かめてください。";
    throw new Trouble(`環境変数 ${name} の値を読めません。${hint}`);
  }
  const { KUMACARI_PORT, KUMACARI_DATA, DYNAMODB_ENDPOINT } = parsed.data;
  return {
    basePort: KUMACARI_PORT,
    dataFolder: resolve(repository, KUMACARI_DATA ?? ".kumacari"),
    ...(DYNAMODB_ENDPOINT ? { dynamodbEndpoint: DYNAMODB_ENDPOINT } : {}),
  };
}

const handedOn = ["PATH", "HOME", "TMPDIR", "TEMP", "TMP", "SystemRoot"] as const;

/** What every child process gets besides its own settings; nothing else of the terminal's environment reaches it. */
export const inherited: Readonly<Record<string, string>> = Object.fromEntries(
  handedOn.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  }),
);
