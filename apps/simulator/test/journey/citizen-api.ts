// A citizen without a screen: opened from LINE, signed in, and asking the service what the pages would ask.
import type { Town } from "../../src/town/start-town.ts";

type Data = Readonly<Record<string, unknown>>;
export type Caller = {
  /** Of the booking page, with an ID token, as LINE opens it. */
  readonly address: string;
  readonly ask: (path: string, input?: object) => Promise<Data>;
  readonly act: (path: string, input?: object) => Promise<Data>;
};

export async function newCaller(ready: Town["ready"], name: string): Promise<Caller> {
  const { line } = ready;
  const made = await fetch(`${line}/_sim/phone`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name }),
  });
  return callerOf(ready, ((await made.json()) as { id: string }).id);
}

/** Whose phone is there already. */
export async function callerOf({ line, api, citizen }: Town["ready"], id: string): Promise<Caller> {
  const { liffId } = (await (await fetch(`${citizen}/config.json`)).json()) as { liffId: string };
  const opened = await fetch(`${line}/liff/${liffId}/booking?_phone=${id}`, { redirect: "manual" });
  const address = opened.headers.get("location") ?? "";
  let bearer: string | undefined;
  const call = async (path: string, init: RequestInit): Promise<Data> => {
    const headers = {
      origin: citizen,
      "content-type": "application/json",
      ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
    };
    const answer = await fetch(`${api}/citizen/trpc/${path}`, { ...init, headers });
    const body = (await answer.json()) as { result?: { data: Data }; error?: { message: string } };
    if (body.error) throw new Error(`${path}: ${body.error.message}`);
    return body.result?.data ?? {};
  };
  const act = (path: string, input?: object) =>
    call(path, { method: "POST", ...(input ? { body: JSON.stringify(input) } : {}) });
  bearer = String((await act("signIn", { idToken: address.split("#sim_id_token=")[1] })).token);
  return {
    address,
    act,
    ask: (path, input) =>
      call(`${path}${input ? `?input=${encodeURIComponent(JSON.stringify(input))}` : ""}`, { method: "GET" }),
  };
}

/** Consents and asks for counselling, saying nothing of themselves. */
export async function beginsCase({ ask, act }: Caller): Promise<void> {
  const { consent } = (await ask("home")) as { consent: { text: { version: string } } };
  await act("consent.give", { version: consent.text.version });
  const unsaid = "言いたくない";
  const answers = { name: "", ageBand: unsaid, ward: unsaid, situation: unsaid, topics: [], wish: "" };
  await act("intake.submit", { answers, once: onceKey() });
}

export const onceKey = (): string => crypto.randomUUID().replaceAll("-", "");
