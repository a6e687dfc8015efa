// Where the service is and who vouches for the citizen, as `/config.json` of this origin says.
export type Config = {
  /** Origin of the people side. */
  readonly api: string;
  readonly identity: "simulator" | "line";
  readonly liffId: string;
};

export async function readConfig(): Promise<Config> {
  const answer = await fetch("/config.json", { cache: "no-store", signal: AbortSignal.timeout(10_000) });
  if (!answer.ok) throw new Error(`config.json answered ${answer.status}`);
  return parseConfig(await answer.json());
}

export function parseConfig(it: unknown): Config {
  if (typeof it !== "object" || it === null) throw new Error("config.json holds no object");
  const { api, identity, liffId } = it as Record<string, unknown>; // each field is checked below
  if (typeof api !== "string" || !URL.canParse(api)) throw new Error("config.json: api is no address");
  if (identity !== "simulator" && identity !== "line") throw new Error("config.json: identity is unknown");
  if (typeof liffId !== "string") throw new Error("config.json: liffId is missing");
  return { api: new URL(api).origin, identity, liffId };
}
