// A button of a Flex message; its label is one line, cut with an ellipsis as in the app.
import { actionButton } from "../action-button.ts";
import { partOf, textOf } from "../read.ts";
import type { Loose } from "../view.ts";
import { gravity, set } from "./style.ts";

export function drawButton(it: Loose): HTMLElement {
  const style = textOf(it, "style") ?? "link";
  const height = textOf(it, "height") ?? "md";
  const made = actionButton(partOf(it, "action") ?? {}, `flex-button ${style} ${height}`);
  set(made, style === "link" ? "color" : "background-color", textOf(it, "color"));
  set(made, "align-self", gravity(textOf(it, "gravity")));
  return made;
}
