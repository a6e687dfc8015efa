// What is personal in a text: classes and places, never values. Pure, no state.
export { type Finding, type PersonalClass, personalClasses } from "./classes.ts";
export { recognise } from "./recognise.ts";
