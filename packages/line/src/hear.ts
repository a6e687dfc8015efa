// The way in from LINE: proves a body is LINE's, and reads from it what the engine may hear.
export { type Body, hear, type LeftOut } from "./hear/body.ts";
export type { Incoming } from "./hear/event.ts";
export { verify } from "./hear/verify.ts";
