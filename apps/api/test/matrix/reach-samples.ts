// What a page would send to see how a citizen is reached, to ring them up, and to say that it is done.
import type { Samples } from "./samples.ts";

export const reachSamples: Samples = {
  "reach.of": { input: ({ caseId }) => ({ caseId }), scoped: true, overseen: true },
  "reach.calls": {},
  "reach.phone": { input: ({ caseId }) => ({ caseId }), scoped: true },
  "reach.settle": { input: ({ caseId }) => ({ caseId, says: 1 }), scoped: true },
};
