// What an administrative act would do, said before it is done.

/** Sentences for whoever is about to press the button. `typed`: what must be typed in to go on. */
export type Effect = {
  readonly says: readonly string[];
  readonly warns: readonly string[];
  readonly typed?: string;
};

/** `done: false`: a dry run, nothing was changed. */
export type Act<T> =
  | { readonly done: false; readonly effect: Effect }
  | ({ readonly done: true; readonly effect: Effect } & T);

export const effect = (
  says: readonly string[],
  warns: readonly (string | false | undefined)[] = [],
  typed?: string,
): Effect => ({
  says,
  warns: warns.filter((it) => typeof it === "string"),
  ...(typed === undefined ? {} : { typed }),
});

export const onlySaid = (it: Effect) => ({ done: false, effect: it }) as const;
