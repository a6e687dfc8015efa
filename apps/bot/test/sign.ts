// Signs a body as LINE does: base64 of HMAC-SHA-256. Hono's cookie signer computes the same, independently of us.
import { serializeSigned } from "hono/utils/cookie";

export async function sign(body: string, channelSecret: string): Promise<string> {
  const cookie = decodeURIComponent(await serializeSigned("x", body, channelSecret));
  return cookie.slice(cookie.lastIndexOf(".") + 1);
}
