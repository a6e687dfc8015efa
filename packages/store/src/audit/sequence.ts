// The audit's one writer: numbers what was written, and finds what was left out.
export { createSequencer } from "./sequencer.ts";
export { createSweeper } from "./sweep.ts";
