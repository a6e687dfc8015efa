// An append-only tree over what happened (RFC 6962): adding, proving, checking. Pure, but for SHA-256.
export { append, emptyFrontier, type Frontier, type Node, rootOf } from "./frontier.ts";
export { emptyRoot, leafHash, nodeHash } from "./hash.ts";
export {
  consistencyProof,
  hashOfSpan,
  inclusionPath,
  inclusionProof,
  type ReadNode,
  type Span,
} from "./prove.ts";
export { type Consistency, type Inclusion, verifyConsistency, verifyInclusion } from "./verify.ts";
