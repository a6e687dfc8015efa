// The chain of the audit: linked after the fact, so that no write waits for another, and checked from end to end.
export { createSequencer } from "./link.ts";
export { type ChainReport, verifyChain } from "./verify.ts";
