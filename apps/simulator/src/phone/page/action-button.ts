// A button that does an action; its label is the action's own.
import { actOn } from "./act/act-on.ts";
import { button } from "./element.ts";
import { textOf } from "./read.ts";
import type { Loose } from "./view.ts";

export const actionButton = (action: Loose, look: string): HTMLButtonElement =>
  button(textOf(action, "label") ?? "", () => actOn(action), look);
