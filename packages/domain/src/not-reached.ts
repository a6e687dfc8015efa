// A neighbour that cannot be reached, or cannot answer now: no fault of ours, and what was to be done is done once it is back.

export type Neighbour = "sign-in";

/** Holds no value and quotes none: only who is away. */
export class NotReached extends Error {
  override readonly name = "NotReached";
  readonly neighbour: Neighbour;
  constructor(neighbour: Neighbour) {
    super(`${neighbour} is away`);
    this.neighbour = neighbour;
  }
}
