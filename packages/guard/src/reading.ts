// A text as the recognisers read it: one spelling for every evasion, with the way back to the text as it was given.

export type Reading = {
  /** Folded: NFKC, lower case, look-alikes and invisible marks gone. */
  readonly text: string;
  /** Where the folded UTF-16 unit `index` stood in the text as given; `text.length` answers the given length. */
  at(index: number): number;
};
