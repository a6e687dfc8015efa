// The script of the fault panel as a page of its own.
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { find } from "./element.ts";
import { fillPanel } from "./panel/panel.ts";

fillPanel(find("panel", HTMLElement));
