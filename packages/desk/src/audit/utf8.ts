// A text as the bytes of a file; the desk's floor has no encoder of its own.
export const utf8 = (text: string): Uint8Array =>
  Uint8Array.from(
    encodeURIComponent(text).replace(/%([0-9A-F]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    ),
    (byte) => byte.charCodeAt(0),
  );
