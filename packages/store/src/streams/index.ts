// The ledger's stream: what a record says, and the pump that hands records on where no Lambda is.
export type { BatchResponse, StreamEvent, StreamRecord } from "./event.ts";
export { type PumpOptions, pump } from "./pump.ts";
export { type Read, readRecord, type StreamKind } from "./read-record.ts";
