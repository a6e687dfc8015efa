// A call has the time its bytes take on a slow line, and no more.
import { attachmentLimits } from "@kumacari/domain";
import { expect, test, vi } from "vitest";
import { connection, reach } from "./connection.ts";

/** 128 kbit/s, in bytes a millisecond. */
const speed = 16;
const range = 2 * 1024 * 1024;

test("通信の遅い所からも、書類の一部を送り、受け取れる。黙った線は待ちつづけない", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const passes = (bytes: number, signal: AbortSignal | null | undefined) =>
    new Promise<void>((resolve, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason));
      if (Number.isFinite(bytes)) setTimeout(resolve, bytes / speed);
    });
  let up = 0;
  vi.stubGlobal("fetch", async (_to: string, { signal }: RequestInit) => {
    await passes(up, signal);
    const body = new ReadableStream({
      async start(out) {
        await passes(range, signal).catch((fault: unknown) => out.error(fault));
        out.enqueue(new Uint8Array(range));
        out.close();
      },
    });
    return new Response(body, { headers: { "content-length": String(range) } });
  });
  try {
    const body = "A".repeat((attachmentLimits.part / 3) * 4);
    up = body.length;
    const sent = reach("http://localhost:4003/", { method: "POST", body });
    await vi.advanceTimersByTimeAsync(170_000);
    expect((await (await sent).arrayBuffer()).byteLength).toBe(range);
    expect(vi.getTimerCount()).toBe(0);
    up = Number.POSITIVE_INFINITY;
    const never = expect(reach("http://localhost:4003/")).rejects.toThrow("too late");
    await vi.advanceTimersByTimeAsync(13_000);
    await never;
    expect(vi.getTimerCount()).toBe(0);
    expect(connection.get()).toBe("lost");
  } finally {
    connection.set("reached");
    vi.unstubAllGlobals();
    vi.useRealTimers();
  }
});
