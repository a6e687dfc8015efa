// A slow line is waited for as long as something comes; a silent one is not, and no clock is left running.
import { expect, test, vi } from "vitest";
import { withPatience } from "./patience.ts";

const patience = 12_000;
const call = { patience, bytes: 0, signal: undefined };

test("長さの分からない答えは、届いているあいだは待ち、黙ったら待たない", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    const whole = withPatience(call, (signal) => drip(signal, 6));
    await vi.advanceTimersByTimeAsync(6 * 10_000);
    expect(await (await whole).text()).toBe("......");
    expect(vi.getTimerCount()).toBe(0);
    const silent = expect(withPatience(call, (signal) => drip(signal, 2, "silent"))).rejects.toThrow(
      "too late",
    );
    await vi.advanceTimersByTimeAsync(2 * 10_000 + patience);
    await silent;
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

test("待つのをやめた訳は、そのまま伝わる。中身のない答えも届く", async () => {
  const stop = new AbortController();
  const asked = expect(withPatience({ ...call, signal: stop.signal }, never)).rejects.toThrow("given up");
  stop.abort(new Error("given up"));
  await asked;
  await expect(withPatience({ ...call, signal: stop.signal }, never)).rejects.toThrow("given up");
  const { status, body } = await withPatience(call, async () => new Response(null, { status: 204 }));
  expect([status, body]).toEqual([204, null]);
});

const never = (signal: AbortSignal): Promise<Response> =>
  new Promise((_, reject) => {
    signal.throwIfAborted();
    signal.addEventListener("abort", () => reject(signal.reason));
  });

/** A piece every ten seconds, and then the end or nothing more. */
async function drip(signal: AbortSignal, pieces: number, end?: "silent"): Promise<Response> {
  return new Response(
    new ReadableStream({
      async start(out) {
        signal.addEventListener("abort", () => out.error(signal.reason));
        for (let n = 0; n < pieces; n += 1) {
          await new Promise((resolve) => setTimeout(resolve, 10_000));
          out.enqueue(new TextEncoder().encode("."));
        }
        if (!end) out.close();
      },
    }),
  );
}
