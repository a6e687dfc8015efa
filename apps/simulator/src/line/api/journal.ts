// Writes down every request the service makes to LINE, as received, with the status it was answered.
import { type Instant, toJst } from "@kumacari/domain";

/** `status` 0: not answered yet, or the connection was cut. */
export type SentRequest = {
  readonly at: string;
  readonly method: string;
  /** With the query, if there was one. */
  readonly path: string;
  /** Names in lower case, values as received. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed when JSON, text otherwise; of a picture its type and size; null when there was none. */
  readonly body: unknown;
  status: number;
};

export type Journal = {
  open(at: Instant, request: Request, bytes: ArrayBuffer): SentRequest;
  all(): readonly SentRequest[];
};

export function createJournal(): Journal {
  const entries: SentRequest[] = [];
  return {
    open(at, request, bytes) {
      const { pathname, search } = new URL(request.url);
      const entry: SentRequest = {
        at: toJst(at),
        method: request.method,
        path: pathname + search,
        headers: Object.fromEntries(request.headers),
        body: readable(request.headers.get("content-type") ?? "", bytes),
        status: 0,
      };
      entries.push(entry);
      return entry;
    },
    all: () => entries,
  };
}

function readable(contentType: string, bytes: ArrayBuffer): unknown {
  if (bytes.byteLength === 0) return null;
  if (contentType.startsWith("image/")) return { contentType, bytes: bytes.byteLength };
  const text = new TextDecoder().decode(bytes);
  // Too deep to be written out again: shown as it came.
  return isDeep(text) ? text : (parsed(text) ?? text);
}

/** More brackets open at once than any message of LINE nests; brackets in strings count as well, which does no harm. */
function isDeep(text: string): boolean {
  let open = 0;
  for (let n = 0; n < text.length; n += 1) {
    const sign = text.charCodeAt(n) | 0x20;
    if (sign === 0x7b) open += 1;
    else if (sign === 0x7d) open -= 1;
    if (open > 2_500) return true;
  }
  return false;
}

/** Undefined when the text is no JSON: then it is shown as it came. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
