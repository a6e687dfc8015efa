// The environment of the LINE side, read once and refused at the door when wrong; each Lambda asks for its own part.
// The small zod: the webhook must begin fast, and nothing else in it needs the whole one.
import * as z from "zod/mini";

const origin = z.pipe(
  z.url(),
  z.transform((it) => new URL(it).origin),
);
const filled = z.string().check(z.minLength(1));

/** Data stays in Japan (clause イ): no other region can be named. */
const region = z.enum(["ap-northeast-1", "ap-northeast-3"]);

const ledger = {
  AWS_REGION: z._default(region, "ap-northeast-1"),
  LEDGER_TABLE: z._default(z.string().check(z.minLength(3)), "kumacari"),
  DYNAMODB_ENDPOINT: z.optional(z.url()),
};
const channel = {
  LINE_CHANNEL_ID: filled,
  LINE_CHANNEL_SECRET: filled,
  LINE_API_ORIGIN: z._default(origin, "https://api.line.me"),
  LINE_DATA_ORIGIN: z._default(origin, "https://api-data.line.me"),
  LIFF_BASE: z.pipe(
    z.url(),
    z.transform((it) => it.replace(/\/+$/, "")),
  ),
};

export const webhookEnv = z.object({
  ...ledger,
  LINE_CHANNEL_SECRET: channel.LINE_CHANNEL_SECRET,
  KEY_FIND_FILE: filled,
  KEY_ADDRESS_FILE: filled,
});
export type WebhookEnv = z.infer<typeof webhookEnv>;

export const workerEnv = z.object(ledger);
export type WorkerEnv = z.infer<typeof workerEnv>;

export const courierEnv = z.object({ ...ledger, ...channel, KEY_ADDRESS_FILE: filled });
export type CourierEnv = z.infer<typeof courierEnv>;

export const menuEnv = z.object({ ...channel, RICH_MENU_IMAGE: filled });
export type MenuEnv = z.infer<typeof menuEnv>;

/** All of it in one process, as on a laptop. */
export const botEnv = z.object({
  ...webhookEnv.shape,
  ...courierEnv.shape,
  PORT: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(65_535)), 4002),
});

/** Throws with the names of the wrong settings, never their values. */
export function readEnv<S extends z.ZodMiniObject>(
  schema: S,
  from: NodeJS.ProcessEnv = process.env,
): z.infer<S> {
  const parsed = schema.safeParse(from);
  if (parsed.success) return parsed.data;
  const names = [...new Set(parsed.error.issues.map((it) => it.path.join(".")))];
  throw new Error(`環境変数が正しくありません: ${names.join(", ")}`);
}
