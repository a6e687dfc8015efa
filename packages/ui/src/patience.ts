// A call has the time its bytes take on a slow line, and no more: a line that falls silent ends it, before the answer or in it.

/** Bytes a millisecond of the slowest line that is waited for: 64 kbit/s, half of what a used-up volume (通信制限) leaves. */
const slowest = 8;
/** A volume of what is disclosed is made in less than a minute: the time that so many bytes take. */
export const volume = 45_000 * slowest;

export type Patient = {
  /** ms beside what the bytes take. */
  readonly patience: number;
  /** Sent, or made meanwhile. */
  readonly bytes: number;
  /** Whoever asks may give it up. */
  readonly signal: AbortSignal | null | undefined;
};

/** The answer with its body already read: it can stall as well. */
export async function withPatience(
  { patience, bytes, signal }: Patient,
  ask: (signal: AbortSignal) => Promise<Response>,
): Promise<Response> {
  const stop = new AbortController();
  const abort = () => stop.abort(signal?.reason);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (bytes: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => stop.abort(new Error("too late")), patience + bytes / slowest);
  };
  if (signal?.aborted) abort();
  signal?.addEventListener("abort", abort);
  try {
    wait(bytes);
    const answer = await ask(stop.signal);
    const length = Number(answer.headers.get("content-length"));
    wait(length);
    const pieces = answer.body?.pipeThrough(
      new TransformStream({
        transform(piece, out) {
          // Of a body whose length nobody said, each piece earns the next its time.
          if (!length) wait(0);
          out.enqueue(piece);
        },
      }),
    );
    return new Response(pieces && (await new Response(pieces).arrayBuffer()), answer);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}
