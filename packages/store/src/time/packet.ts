// The one packet of SNTP (RFC 4330 §4): how it is asked, and what may be believed of an answer.

const length = 48;
/** Where the four fields stand that matter here. */
const at = { originate: 24, receive: 32, transmit: 40 } as const;

/** `mark`: 8 random bytes in place of our time, which the server gives back: nobody else can answer for it. */
export function question(mark: Uint8Array): Uint8Array {
  const packet = new Uint8Array(length);
  // No leap warning, version 4, client.
  packet[0] = 0b00_100_011;
  packet.set(mark, at.transmit);
  return packet;
}

/** When the server had the question and when it answered, in epoch ms; undefined for an answer that is none. */
export function readAnswer(
  packet: Uint8Array,
  mark: Uint8Array,
): { readonly received: number; readonly sent: number } | undefined {
  if (packet.length < length) return undefined;
  const [head = 0, stratum = 0] = packet;
  const [leap, mode] = [head >> 6, head & 0b111];
  // A server that is not in time says so (3), or bids us stay away (stratum 0).
  if (mode !== 4 || leap === 3 || stratum < 1 || stratum > 15) return undefined;
  if (!mark.every((byte, n) => packet[at.originate + n] === byte)) return undefined;
  const view = new DataView(packet.buffer, packet.byteOffset, length);
  return { received: momentOf(view, at.receive), sent: momentOf(view, at.transmit) };
}

/** Seconds since 1900 and their fraction. From 2036 they begin again at zero (RFC 4330 §3). */
function momentOf(view: DataView, offset: number): number {
  const seconds = view.getUint32(offset);
  const whole = seconds < 2 ** 31 ? seconds + 2 ** 32 : seconds;
  return (whole - from1900) * 1_000 + (view.getUint32(offset + 4) / 2 ** 32) * 1_000;
}

/** 1900 to 1970, in seconds. */
const from1900 = 2_208_988_800;
