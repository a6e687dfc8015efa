// What an administrative act answers: first its effect alone, then that it was done.

/** `typed`: what must be typed in before it is done. */
export type Effect = {
  readonly says: readonly string[];
  readonly warns: readonly string[];
  readonly typed?: string | undefined;
};

export type Answer = { readonly done: boolean; readonly effect: Effect };
export type Done<T> = Extract<T, { readonly done: true }>;

/** `dry`: say the effect, change nothing. */
export type How = { readonly dry: boolean; readonly typed?: string };

export const isDone = <T extends Answer>(answer: T): answer is T & Done<T> => answer.done;
