// The way out for letters to citizens: phrases of the catalogue through the guard, each letter at most once.
export { createMailAccount } from "./account.ts";
