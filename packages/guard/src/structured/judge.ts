// What a recogniser of one kind of number answers about a window of digits.
import type { PersonalClass } from "../classes.ts";
import type { Window } from "./window.ts";

export type Judge = {
  readonly class: PersonalClass;
  /** The digits such a number has, from and to. */
  readonly lengths: readonly [number, number];
  /** It never fits without a label somewhere in the text. */
  readonly labelled?: true;
  fits(window: Window): boolean;
};
