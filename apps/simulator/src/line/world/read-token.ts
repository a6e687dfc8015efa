// The token by which a bot says that it has read one message: the message's id, signed, so that none need be kept.
import { mac } from "@kumacari/crypto";

export const readToken = (secret: string, messageId: string): string =>
  `${messageId}.${mac(secret, new TextEncoder().encode(messageId))}`;

/** The message it stands for; undefined when the platform did not make it. */
export function readMessageId(secret: string, token: string): string | undefined {
  const id = token.split(".")[0] ?? "";
  return token === readToken(secret, id) ? id : undefined;
}
