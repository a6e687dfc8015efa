// Numbers of driving licences: twelve digits under a label; without one the number is taken for none.
import type { Judge } from "./judge.ts";
import { strangely } from "./window.ts";

export const licence: Judge = {
  class: "licence",
  labelled: ["licence"],
  lengths: [12, 12],
  fits(window) {
    return window.label()?.kind === "licence" && !strangely(window, /:/);
  },
};
