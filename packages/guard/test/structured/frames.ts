// What a set of sentences around values is: {L} stands for the label, {V} for the value.
import type { StructuredClass } from "./values.ts";

export type FrameSet = {
  readonly labelled: readonly string[];
  readonly bare: readonly string[];
  readonly labels: Labels;
};
type Labels = Readonly<Record<StructuredClass, readonly string[]>>;

/** Classes whose form alone gives them away. */
export const selfEvident: readonly StructuredClass[] = [
  "phone",
  "mail",
  "mynumber",
  "residence",
  "passport",
  "card",
  "employment",
];
