// The ledger, its client, its table and its keys. Nothing on this door opens what was sealed.
export { createClient } from "./client.ts";
export { createHashes } from "./hashes.ts";
export { ensureKeyFiles, readKeyFile } from "./key-file.ts";
export { createLedger } from "./ledger.ts";
export type { PersonKeys } from "./person-keys.ts";
export {
  ensureTable,
  keysTableDefinition,
  keysTableOf,
  tableDefinition,
  timeToLive,
} from "./table.ts";
