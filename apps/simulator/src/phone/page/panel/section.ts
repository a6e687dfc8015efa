// A part of the fault panel: a heading with its knobs, kept in step with the platform.
import { element } from "../element.ts";
import type { Knock } from "./knock.ts";
import type { TrafficState } from "./state.ts";

export type Section = { readonly node: HTMLElement; show(state: TrafficState): void };

/** Knocks in order, says the sentence (or what went wrong), and looks again; true when all was done. */
export type Act = (knocks: readonly Knock[], done: string, partly?: string) => Promise<boolean>;

export const section = (title: string, ...children: readonly (Node | undefined)[]): HTMLElement =>
  element("section", { class: "knobs" }, element("h3", { text: title }), ...children);
