// Where a claim is shown: a test by its file and its whole title, so that it can be run and cannot quietly go away.
export type Proof = {
  /** Path from the root of the repository. */
  readonly file: string;
  /** The title, as it stands in `test("…")`. */
  readonly test: string;
};
