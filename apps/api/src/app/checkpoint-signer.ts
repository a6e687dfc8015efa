// Signs checkpoints with the audit's own key; no other part of the service is given it.
import type { RingKey } from "@kumacari/crypto";
import { checkpointText, createNoteSigner, signNote, vkeyOf } from "@kumacari/crypto/note";
import type { CheckpointSigner } from "@kumacari/desk/ports";
import { auditOrigin } from "@kumacari/domain";

export function createCheckpointSigner(key: RingKey<"audit">): CheckpointSigner {
  const signer = createNoteSigner(auditOrigin, key);
  return {
    vkey: vkeyOf(signer),
    sign: ({ size, root }) =>
      signNote(checkpointText({ origin: auditOrigin, size, root: Buffer.from(root, "base64") }), signer),
  };
}
