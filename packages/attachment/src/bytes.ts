// Reading numbers and letters out of bytes that a stranger chose: past the end there is nothing, never a throw.
export const u16be = (it: Uint8Array, at: number): number => (byte(it, at) << 8) | byte(it, at + 1);
export const u16le = (it: Uint8Array, at: number): number => byte(it, at) | (byte(it, at + 1) << 8);
export const u32be = (it: Uint8Array, at: number): number => u16be(it, at) * 0x1_0000 + u16be(it, at + 2);
export const u32le = (it: Uint8Array, at: number): number => u16le(it, at) + u16le(it, at + 2) * 0x1_0000;

export const byte = (it: Uint8Array, at: number): number => it[at] ?? 0;

/** As Latin-1: one letter a byte, whatever it holds. */
export function latin(it: Uint8Array, from = 0, to = it.length): string {
  let text = "";
  for (let at = from; at < Math.min(to, it.length); at += 8192) {
    text += String.fromCharCode(...it.subarray(at, Math.min(at + 8192, to)));
  }
  return text;
}

/** Letter by letter: a stranger's file may hold a hundred million beginnings of it. */
export function startsWith(it: Uint8Array, letters: string, at = 0): boolean {
  for (let n = 0; n < letters.length; n += 1) if (it[at + n] !== letters.charCodeAt(n)) return false;
  return true;
}

/** Where the letters begin at or behind `from`; -1: nowhere. */
export function find(it: Uint8Array, letters: string, from = 0): number {
  const first = letters.charCodeAt(0);
  for (let at = it.indexOf(first, from); at >= 0; at = it.indexOf(first, at + 1)) {
    if (startsWith(it, letters, at)) return at;
  }
  return -1;
}

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, it) => sum + it.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
