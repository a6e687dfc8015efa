// Long lists as JSON arrays that leave in pieces: a hundred thousand entries never become one string.
import type { Context } from "hono";

const piece = 500;

/** The list may grow meanwhile: what stands in it now is sent. */
export function streamList(c: Context, list: readonly unknown[]): Response {
  const encoder = new TextEncoder();
  const end = list.length;
  let at = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = Math.min(at + piece, end);
      const texts = list.slice(at, next).map((it) => JSON.stringify(it));
      const open = at === 0 ? "[" : ",";
      const close = next === end ? "]" : "";
      controller.enqueue(encoder.encode(`${open}${texts.join(",")}${close}`));
      at = next;
      if (next === end) controller.close();
    },
  });
  return c.body(body, 200, { "content-type": "application/json" });
}
