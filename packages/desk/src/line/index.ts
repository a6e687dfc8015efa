// The verbs of the LINE side.
export { type DeliverNeeds, type Delivery, deliver } from "./deliver.ts";
export { perCitizen } from "./per-citizen.ts";
export { type ReceiveNeeds, receive } from "./receive.ts";
export { type SweepNeeds, sweep } from "./sweep.ts";
export { type Arrival, type TakeInNeeds, type TakenIn, takeIn } from "./take-in.ts";
export { createWorld } from "./world.ts";
