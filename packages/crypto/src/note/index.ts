// Signed notes and the checkpoints of a log (C2SP), so that others can check them with tools of their own.
export { type Checkpoint, checkpointText, parseCheckpoint } from "./checkpoint.ts";
export {
  createNoteSigner,
  type NoteSigner,
  type NoteVerifier,
  openNote,
  readVkey,
  signNote,
  vkeyOf,
} from "./note.ts";
