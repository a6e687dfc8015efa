// What is personal in a text: classes and places, never values. Pure, no state.
export { type Finding, type PersonalClass, personalClasses } from "./classes.ts";
export { formsOf, type KnownValue } from "./known/value-forms.ts";
export { placesOf, type Window, windowsOf } from "./known/windows.ts";
export { recognise } from "./recognise.ts";
