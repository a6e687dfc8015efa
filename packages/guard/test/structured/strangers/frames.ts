// What a half of the set is made of: frames whose {places} are filled, by class or of several classes at once.
import type { PersonalClass } from "../../../src/classes.ts";
import type { Kit } from "./ways.ts";

export type ClassFrames = {
  readonly class: PersonalClass;
  readonly labelled: readonly string[];
  /** Certain by the form of the value alone, while the disguise is a light one. */
  readonly bare?: readonly string[];
};

export type Half = {
  readonly classes: readonly ClassFrames[];
  readonly together: readonly string[];
  readonly harmless: readonly string[];
  /** Talk before and after, with nothing personal in it. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly kit: Kit;
};
