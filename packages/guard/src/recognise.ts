// Every recogniser over one reading of a text.
import type { Finding } from "./classes.ts";

/** In order of place; the same place may carry several classes. Never throws, whatever the text. */
export function recognise(_text: string): readonly Finding[] {
  return [];
}
