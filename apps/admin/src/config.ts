// Where the API is: read once at start from the origin that served this page.
import { createContext, useContext } from "react";

export type Config = {
  /** Origin of the people side, without a slash at the end. */
  readonly api: string;
};

/** Throws when the answer is no configuration. */
export async function fetchConfig(): Promise<Config> {
  const answer = await fetch("/config.json", { cache: "no-store", signal: AbortSignal.timeout(10_000) });
  if (!answer.ok) throw new Error(`config.json answered ${answer.status}`);
  return readConfig(await answer.json());
}

export function readConfig(read: unknown): Config {
  if (typeof read !== "object" || read === null || !("api" in read) || typeof read.api !== "string") {
    throw new Error("config.json names no api");
  }
  const { origin, protocol } = new URL(read.api);
  if (protocol !== "https:" && protocol !== "http:") throw new Error("config.json names no web address");
  return { api: origin };
}

const ConfigContext = createContext<Config | undefined>(undefined);
export const ConfigProvider = ConfigContext.Provider;

export function useConfig(): Config {
  const config = useContext(ConfigContext);
  if (!config) throw new Error("outside of ConfigProvider");
  return config;
}
