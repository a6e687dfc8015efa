// The verbs of the LINE side.
export { type DeliverNeeds, type Delivery, deliver } from "./deliver.ts";
export { perCitizen } from "./per-citizen.ts";
export { readPublicWords } from "./public-words.ts";
export { type ReceiveNeeds, receive } from "./receive.ts";
export { type SetAside, type SetAsideNeeds, setAside } from "./set-aside.ts";
export { type SweepNeeds, sweep } from "./sweep.ts";
export { type Arrival, type TakeInNeeds, type TakenIn, takeIn } from "./take-in.ts";
export { type WatchNeeds, watch } from "./watch.ts";
