// What a recogniser of one kind of number answers about a window of digits.
import type { PersonalClass } from "../classes.ts";
import type { Kind } from "./labels.ts";
import type { Window } from "./window.ts";

export type Judge = {
  readonly class: PersonalClass;
  /** The digits such a number has, from and to. */
  readonly lengths: readonly [number, number];
  /** It never fits without a label of one of these kinds somewhere in the text. */
  readonly labelled?: readonly Kind[];
  fits(window: Window): boolean;
};
