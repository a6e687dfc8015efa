// Says whether LINE signed exactly these bytes with our channel secret.
import { validateSignature } from "@line/bot-sdk";

/** `signature` is the `x-line-signature` header, base64; absent is simply wrong. Compared in constant time. */
export function verify(body: Uint8Array, channelSecret: string, signature: string | undefined): boolean {
  if (!signature) return false;
  return validateSignature(
    Buffer.from(body.buffer, body.byteOffset, body.byteLength),
    channelSecret,
    signature,
  );
}
