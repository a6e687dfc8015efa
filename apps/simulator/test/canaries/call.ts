// Calls the people side as its pages do, and keeps every refusal's words, for they leave the service too.
import * as z from "zod";

export type Answer = { readonly status: number; readonly data: unknown; readonly kind: string | undefined };

export type Caller = {
  ask(path: string, input?: unknown): Promise<Answer>;
  act(path: string, input?: unknown): Promise<Answer>;
};

const said = z.object({
  result: z.object({ data: z.unknown().optional() }).optional(),
  error: z.object({ data: z.object({ kind: z.string() }) }).optional(),
});

export type Refusals = string[];

/** `at` is the tRPC door: `http://localhost:4003/citizen/trpc`; `heard` gets every answer, as it came. */
export function caller(
  at: string,
  headers: Readonly<Record<string, string>>,
  refusals: Refusals,
  heard: string[] = [],
): Caller {
  const call = async (path: string, init: RequestInit): Promise<Answer> => {
    const response = await fetch(`${at}/${path}`, {
      ...init,
      headers: { "content-type": "application/json", ...headers },
    });
    const text = await response.text();
    heard.push(text, JSON.stringify([...response.headers]));
    if (response.status >= 300) refusals.push(text, JSON.stringify([...response.headers]));
    const { result, error } = said.parse(JSON.parse(text));
    return { status: response.status, data: result?.data, kind: error?.data.kind };
  };
  return {
    ask: (path, input) =>
      call(input === undefined ? path : `${path}?input=${encodeURIComponent(JSON.stringify(input))}`, {}),
    act: (path, input) => call(path, { method: "POST", body: JSON.stringify(input) ?? null }),
  };
}

export const how = ({ status, kind }: Answer): string => `(${status}${kind ? ` ${kind}` : ""})`;
