// The door to personal values; the people side alone may import it.
export { createPersonKeys } from "./person-keys.ts";
export { createVault } from "./vault.ts";
