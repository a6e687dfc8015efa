// The environment of the LINE side, read once and refused at the door when wrong; each Lambda asks for its own part.

/** Undefined when what was said is wrong. Plain functions: a schema library would be an eighth of what a cold webhook loads. */
type Setting<T> = (said: string | undefined) => { readonly value: T } | undefined;
type Schema = Readonly<Record<string, Setting<unknown>>>;
type Env<S extends Schema> = {
  readonly [K in keyof S]: S[K] extends Setting<infer T> ? T : never;
};

const text =
  (least = 1): Setting<string> =>
  (said) =>
    said !== undefined && said.length >= least ? { value: said } : undefined;

const url =
  (shape: (it: string) => string = (it) => it): Setting<string> =>
  (said) =>
    said !== undefined && URL.canParse(said) ? { value: shape(said) } : undefined;

const origin = url((it) => new URL(it).origin);

/** Left unsaid, it is this. */
const or =
  <T, F>(setting: Setting<T>, value: F): Setting<T | F> =>
  (said) =>
    said === undefined ? { value } : setting(said);

/** Data stays in Japan (clause イ): no other region can be named. */
const region: Setting<"ap-northeast-1" | "ap-northeast-3"> = (said) =>
  said === "ap-northeast-1" || said === "ap-northeast-3" ? { value: said } : undefined;

const port: Setting<number> = (said) => {
  const value = Number(said);
  return Number.isInteger(value) && value >= 1 && value <= 65_535 ? { value } : undefined;
};

const ledger = {
  AWS_REGION: or(region, "ap-northeast-1"),
  LEDGER_TABLE: or(text(3), "kumacari"),
  DYNAMODB_ENDPOINT: or(url(), undefined),
};
const channel = {
  LINE_CHANNEL_ID: text(),
  LINE_CHANNEL_SECRET: text(),
  LINE_API_ORIGIN: or(origin, "https://api.line.me"),
  LINE_DATA_ORIGIN: or(origin, "https://api-data.line.me"),
  LIFF_BASE: url((it) => it.replace(/\/+$/, "")),
};

export const webhookEnv = {
  ...ledger,
  LINE_CHANNEL_SECRET: channel.LINE_CHANNEL_SECRET,
  KEY_FIND_FILE: text(),
  KEY_ADDRESS_FILE: text(),
};
export type WebhookEnv = Env<typeof webhookEnv>;

export const workerEnv = ledger;
export type WorkerEnv = Env<typeof workerEnv>;

export const courierEnv = { ...ledger, ...channel, KEY_ADDRESS_FILE: text() };
export type CourierEnv = Env<typeof courierEnv>;

export const menuEnv = { ...channel, RICH_MENU_IMAGE: text() };
export type MenuEnv = Env<typeof menuEnv>;

/** All of it in one process, as on a laptop. */
export const botEnv = { ...webhookEnv, ...courierEnv, PORT: or(port, 4002) };

/** Throws with the names of the wrong settings, never their values. */
export function readEnv<S extends Schema>(schema: S, from: NodeJS.ProcessEnv = process.env): Env<S> {
  const read = Object.entries(schema).map(([name, setting]) => [name, setting(from[name])] as const);
  const wrong = read.filter(([, it]) => it === undefined).map(([name]) => name);
  if (wrong.length > 0) throw new Error(`環境変数が正しくありません: ${wrong.join(", ")}`);
  // Every name of the schema is there, each read by its own setting.
  return Object.fromEntries(read.map(([name, it]) => [name, it?.value])) as Env<S>;
}
