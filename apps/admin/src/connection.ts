// Whether the last call reached the API: what the page shows may be old when it did not.
import { createStore } from "./store.ts";

export const connection = createStore<"reached" | "lost">("reached");

type Call = Omit<RequestInit, "signal"> & { readonly signal?: AbortSignal | null | undefined };

const patience = 12_000;

/** `fetch` with the session cookie, a time-out, and a word to `connection` about how it went. */
export async function reach(input: RequestInfo | URL, init: Call = {}): Promise<Response> {
  const timeout = AbortSignal.timeout(patience);
  const signal = init.signal ? AbortSignal.any([init.signal, timeout]) : timeout;
  try {
    const answer = await fetch(input, { ...init, credentials: "include", signal });
    connection.set(answer.status < 500 ? "reached" : "lost");
    return answer;
  } catch (fault) {
    // A call the page itself gave up says nothing about the line.
    if (!init.signal?.aborted) connection.set("lost");
    throw fault;
  }
}
