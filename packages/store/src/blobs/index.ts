// Where bytes lie that are too large for the ledger.
export { createFolderBlobs } from "./folder.ts";
