// Reads a request's body into memory, and stops as soon as it proves too large.

/** LINE's webhooks are a few kilobytes; a megabyte is no webhook. */
export const bodyLimit = 1_000_000;

/** Undefined when the body is larger than the limit; no more than the limit is ever held. */
export async function readBody(
  request: Request,
  said: string | undefined,
  whole: () => Promise<ArrayBuffer>,
): Promise<Uint8Array | undefined> {
  const length = Number(said);
  // The HTTP parser reads no more than the length that was said.
  if (said !== undefined && Number.isInteger(length)) {
    return length > bodyLimit ? undefined : new Uint8Array(await whole());
  }
  return request.body ? gather(request.body) : new Uint8Array();
}

async function gather(body: ReadableStream<Uint8Array>): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.length;
    if (size > bodyLimit) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
