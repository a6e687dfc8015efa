// UTF-16 units as the text they are.

/** Every host has one; the languages this package is written for have none. */
declare class TextDecoder {
  constructor(label: "utf-16le", options: { readonly ignoreBOM: true });
  decode(units: Uint16Array): string;
}

/** Of all ways to a text the one that leaves nothing else behind; half a pair, which no pattern asks for, becomes U+FFFD. */
const decoder = new TextDecoder("utf-16le", { ignoreBOM: true });
export const textOf = (units: Uint16Array): string => decoder.decode(units);
