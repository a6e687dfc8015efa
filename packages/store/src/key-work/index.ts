// The door to renewing keys: the ring, the persons' keys and their fields. It opens what it re-seals; the keys' own program alone may import it.
export { dropRingKey, ringRows, rotateKeyRing } from "../key-ring.ts";
export { createKeyWork, type KeyWorkParts } from "./create.ts";
export { type Resealing, reseal } from "./reseal.ts";
export { retireRingKey } from "./retire.ts";
export { rewrap } from "./rewrap.ts";
export { countRing, noteRing } from "./ring-record.ts";
