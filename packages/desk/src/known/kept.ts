// What is kept of citizens' words to notice them among public ones: marks, nothing to read.
/**
 * What we know of citizens that must not turn up in public words: keyed hashes, six bytes each, of folded values.
 * Nothing can be read from them, and only the people side holds the key. Citizens share a shelf, so that all shelves
 * can be read in a moment (`known/shelf.ts`).
 */
export type Known = {
  /** 0 … 4095, by the keyed hash of what they were taken from. */
  readonly shelf: number;
  readonly marks: Uint8Array;
  readonly version: number;
};
