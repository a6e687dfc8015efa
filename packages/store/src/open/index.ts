// The door to personal values; the people side alone may import it.

export { createRingWatch, openKeyRing } from "../key-ring.ts";
export { createAttachmentSeals } from "./attachment-seals.ts";
export { createKnownMarks } from "./known-marks.ts";
export { createPersonKeys } from "./person-keys.ts";
export { createVault } from "./vault.ts";
