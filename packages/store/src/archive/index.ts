// Where what must never change is put.
export { createFolderArchive } from "./folder.ts";
