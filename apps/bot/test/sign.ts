// Signs a body as LINE does: base64 of HMAC-SHA-256 under the channel secret.
import { mac } from "@kumacari/crypto";

export const sign = (body: string | Uint8Array, channelSecret: string): string => mac(channelSecret, body);
