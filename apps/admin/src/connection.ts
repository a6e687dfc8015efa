// Whether the last call reached the API: what the page shows may be old when it did not.
import { withPatience } from "@kumacari/ui/patience";
import { createStore } from "./store.ts";

export const connection = createStore<"reached" | "lost">("reached");

type Call = Omit<RequestInit, "signal"> & {
  readonly signal?: AbortSignal | null | undefined;
  /** What is made while one waits has the time that so many bytes take. */
  readonly slow?: number;
};

const patience = 12_000;

/** `fetch` with the session cookie, as much time as its bytes take, and a word to `connection` about how it went. */
export async function reach(input: RequestInfo | URL, { slow, ...init }: Call = {}): Promise<Response> {
  const bytes = slow ?? (typeof init.body === "string" ? init.body.length : 0);
  try {
    const answer = await withPatience({ patience, bytes, signal: init.signal }, (signal) =>
      fetch(input, { ...init, credentials: "include", signal }),
    );
    connection.set(answer.status < 500 ? "reached" : "lost");
    return answer;
  } catch (fault) {
    // A call the page itself gave up says nothing about the line.
    if (!init.signal?.aborted) connection.set("lost");
    throw fault;
  }
}
