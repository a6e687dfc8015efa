// Whether the last call reached the API: what the page shows may be old when it did not.
import { createStore } from "./store.ts";

export const connection = createStore<"reached" | "lost">("reached");

type Call = Omit<RequestInit, "signal"> & { readonly signal?: AbortSignal | null | undefined };

const patience = 12_000;
/** Bytes a millisecond of the slowest line that is waited for: 64 kbit/s. */
const slowest = 8;

/** `fetch` with the session cookie, as much time as its bytes take, and a word to `connection` about how it went. */
export async function reach(input: RequestInfo | URL, init: Call = {}): Promise<Response> {
  const stop = new AbortController();
  const signal = init.signal ? AbortSignal.any([init.signal, stop.signal]) : stop.signal;
  const wait = (bytes: number) =>
    setTimeout(() => stop.abort(new DOMException("too late", "TimeoutError")), patience + bytes / slowest);
  const answering = wait(typeof init.body === "string" ? init.body.length : 0);
  try {
    const answer = await fetch(input, { ...init, credentials: "include", signal });
    // Whoever asked reads the answer: it has time of its own.
    wait(Number(answer.headers.get("content-length")) || 0);
    connection.set(answer.status < 500 ? "reached" : "lost");
    return answer;
  } catch (fault) {
    // A call the page itself gave up says nothing about the line.
    if (!init.signal?.aborted) connection.set("lost");
    throw fault;
  } finally {
    clearTimeout(answering);
  }
}
