// What the webhook needs of the store, and nothing more.
export { createAddressSealer } from "./address-sealer.ts";
export { createInboxes } from "./keep.ts";
