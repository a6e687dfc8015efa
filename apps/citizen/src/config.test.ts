// The configuration is taken only when it is whole, and waited for only so long.
import { expect, test, vi } from "vitest";
import { parseConfig, readConfig } from "./config.ts";

const whole = { api: "http://localhost:4003/", identity: "simulator", liffId: "town" };

test("takes a whole configuration, and of the address its origin alone", () => {
  expect(parseConfig(whole)).toEqual({ ...whole, api: "http://localhost:4003" });
});

test.each([
  ["nothing", null],
  ["no address", { ...whole, api: "api" }],
  ["an unknown identity", { ...whole, identity: "anyone" }],
  ["no LIFF id", { api: whole.api, identity: "line" }],
])("refuses %s", (_what, it) => {
  expect(() => parseConfig(it)).toThrow("config.json");
});

test("黙った線では、設定を待ちつづけない", async () => {
  const limit = new AbortController();
  const timeout = vi.spyOn(AbortSignal, "timeout").mockReturnValue(limit.signal);
  vi.stubGlobal(
    "fetch",
    (_to: string, { signal }: RequestInit) =>
      new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason))),
  );
  try {
    const asked = expect(readConfig()).rejects.toThrow("too late");
    expect(timeout).toHaveBeenCalledWith(10_000);
    limit.abort(new DOMException("too late", "TimeoutError"));
    await asked;
  } finally {
    vi.unstubAllGlobals();
    timeout.mockRestore();
  }
});
