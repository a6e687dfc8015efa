// The environment of the LINE side, read once and refused at the door when wrong; each Lambda asks for its own part.
import * as z from "zod";

const origin = z.url().transform((it) => new URL(it).origin);

/** Data stays in Japan (clause イ): no other region can be named. */
const region = z.enum(["ap-northeast-1", "ap-northeast-3"]);

const ledger = {
  AWS_REGION: region.default("ap-northeast-1"),
  LEDGER_TABLE: z.string().min(3).default("kumacari"),
  DYNAMODB_ENDPOINT: z.url().optional(),
};
const channel = {
  LINE_CHANNEL_ID: z.string().min(1),
  LINE_CHANNEL_SECRET: z.string().min(1),
  LINE_API_ORIGIN: origin.default("https://api.line.me"),
  LINE_DATA_ORIGIN: origin.default("https://api-data.line.me"),
  LIFF_BASE: z.url().transform((it) => it.replace(/\/+$/, "")),
};

export const webhookEnv = z.object({
  ...ledger,
  LINE_CHANNEL_SECRET: channel.LINE_CHANNEL_SECRET,
  KEY_FIND_FILE: z.string().min(1),
  KEY_ADDRESS_FILE: z.string().min(1),
});
export type WebhookEnv = z.infer<typeof webhookEnv>;

export const workerEnv = z.object(ledger);
export type WorkerEnv = z.infer<typeof workerEnv>;

export const courierEnv = z.object({ ...ledger, ...channel, KEY_ADDRESS_FILE: z.string().min(1) });
export type CourierEnv = z.infer<typeof courierEnv>;

export const menuEnv = z.object({ ...channel, RICH_MENU_IMAGE: z.string().min(1) });
export type MenuEnv = z.infer<typeof menuEnv>;

/** All of it in one process, as on a laptop. */
export const botEnv = z.object({
  ...webhookEnv.shape,
  ...courierEnv.shape,
  PORT: z.coerce.number().int().min(1).max(65_535).default(4002),
});

/** Throws with the names of the wrong settings, never their values. */
export function readEnv<S extends z.ZodObject>(schema: S, from: NodeJS.ProcessEnv = process.env): z.infer<S> {
  const parsed = schema.safeParse(from);
  if (parsed.success) return parsed.data;
  const names = [...new Set(parsed.error.issues.map((it) => it.path.join(".")))];
  throw new Error(`環境変数が正しくありません: ${names.join(", ")}`);
}
