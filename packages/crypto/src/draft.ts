// A draft kept on a device is ciphertext; its key comes with the session and stays in memory. Runs in browsers (WebCrypto).

/** Seals under AES-256-GCM; `key` is 256 bits in base64url. Answers base64url. */
export async function sealDraft(key: string, text: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  // JSON keeps even a lone surrogate, which UTF-8 alone would lose.
  const plain = new TextEncoder().encode(JSON.stringify(text));
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await importKey(key, "encrypt"), plain);
  const out = new Uint8Array(iv.length + sealed.byteLength);
  out.set(iv);
  out.set(new Uint8Array(sealed), iv.length);
  return toBase64url(out);
}

/** Undefined when it cannot be opened: another person's key, or a damaged draft. */
export async function openDraft(key: string, sealed: string): Promise<string | undefined> {
  const bytes = fromBase64url(sealed);
  if (bytes === undefined || bytes.length < 28) return undefined;
  const secret = await importKey(key, "decrypt");
  const how = { name: "AES-GCM", iv: bytes.slice(0, 12) };
  const plain = await crypto.subtle.decrypt(how, secret, bytes.slice(12)).catch(() => undefined);
  if (plain === undefined) return undefined;
  const text: unknown = JSON.parse(new TextDecoder().decode(plain));
  return typeof text === "string" ? text : undefined;
}

function importKey(key: string, use: "encrypt" | "decrypt") {
  const bytes = fromBase64url(key);
  if (bytes?.length !== 32) throw new RangeError("a draft key is 256 bits in base64url");
  return crypto.subtle.importKey("raw", bytes, "AES-GCM", false, [use]);
}

function toBase64url(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return undefined;
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) =>
    letter.charCodeAt(0),
  );
}
