// One signed POST to the bot: 2 seconds to answer 20x, or it is an error of one of LINE's classes.
import type { LineEvent } from "./event.ts";

export type DeliveryError = "could_not_connect" | "request_timeout" | "error_status_code" | "unclassified";

export type Delivery = {
  readonly at: string;
  readonly webhookEventIds: readonly string[];
  readonly redelivery: boolean;
  /** 0 when there was no answer. */
  readonly status: number;
  readonly error: DeliveryError | null;
};

export type Outcome = Pick<Delivery, "status" | "error">;

const limit = 2_000;

export async function postEvents(it: {
  readonly url: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly signature: string;
  readonly ended: AbortSignal;
}): Promise<Outcome> {
  // A timer and a listener of its own: a signal that many deliveries share must keep none of them alive.
  const stop = new AbortController();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    stop.abort();
  }, limit);
  const end = (): void => stop.abort();
  it.ended.addEventListener("abort", end);
  if (it.ended.aborted) end();
  try {
    const response = await fetch(it.url, {
      method: "POST",
      body: it.bytes,
      redirect: "manual",
      signal: stop.signal,
      headers: {
        "content-type": "application/json; charset=utf-8",
        "user-agent": "LineBotWebhook/2.0",
        "x-line-signature": it.signature,
      },
    });
    await response.body?.cancel();
    const { status } = response;
    return { status, error: status >= 200 && status <= 209 ? null : "error_status_code" };
  } catch (error) {
    return { status: 0, error: late ? "request_timeout" : classify(error) };
  } finally {
    clearTimeout(timer);
    it.ended.removeEventListener("abort", end);
  }
}

const unreachable = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

function classify(error: unknown): DeliveryError {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  return unreachable.has(code) ? "could_not_connect" : "unclassified";
}

/** The same event again: only the delivery context differs. */
export const again = (event: LineEvent): LineEvent => ({ ...event, deliveryContext: { isRedelivery: true } });
