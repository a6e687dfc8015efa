// A reason why the town cannot stand, as the one sentence the terminal shows.
export class Trouble extends Error {
  override readonly name = "Trouble";

  constructor(sentence: string, cause?: unknown) {
    super(sentence, cause === undefined ? undefined : { cause });
  }
}

/** Node's error code (`EADDRINUSE`, `EACCES`…), when it has one. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;

/** For doors that explain themselves: what they throw is already one sentence for a person. */
export async function asTrouble<T>(door: () => Promise<T>): Promise<T> {
  try {
    return await door();
  } catch (error) {
    // A TypeError or a system error is no sentence for anybody.
    if (!(error instanceof Error) || error.constructor !== Error) throw error;
    throw new Trouble(error.message, error);
  }
}
