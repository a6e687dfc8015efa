// What is typed and not saved yet, as it is kept on the device.
import type { Drafts } from "@kumacari/ui/job-card";

export function readDrafts(kept: unknown): Drafts {
  // It was sealed by this page under this citizen's key, so its shape is ours.
  return typeof kept === "object" && kept !== null ? (kept as Drafts) : {};
}
