// What the ledger's stream says, and the pump that hands its records on where no Lambda is.
export type { BatchResponse, StreamEvent, StreamRecord } from "./event.ts";
export type { Flow } from "./follow.ts";
export { type PumpOptions, pump, pumpAll } from "./pump.ts";
export { type Read, readRecord, type StreamKind } from "./read-record.ts";
