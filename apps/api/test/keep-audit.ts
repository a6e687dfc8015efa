// The audit of a test's office, looked after as its own process would.
import { signCheckpoint } from "@kumacari/desk/audit";
import { minutes } from "@kumacari/domain";
import { ensureKeyFiles, readKeyFile } from "@kumacari/store";
import { createFolderArchive } from "@kumacari/store/archive";
import { createSequencer, createSweeper } from "@kumacari/store/sequencer";
import { createCheckpointSigner } from "../src/app/checkpoint-signer.ts";
import type { Office } from "./office.ts";

export function keepAudit(office: Office) {
  const { client, table, folder, needs } = office;
  const sequencer = createSequencer({ client, table });
  const key = readKeyFile(ensureKeyFiles(`${folder}/keys`).audit, "audit");
  const parts = {
    ...needs,
    sweeper: createSweeper({ client, table, sequencer }),
    signer: createCheckpointSigner(key),
    archive: createFolderArchive(`${folder}/archive`),
  };
  return {
    ...parts,
    /** As the stream would have brought them long ago. */
    turn: async () => {
      office.wait(minutes(10));
      await parts.sweeper.sweep(needs.clock.now());
      await signCheckpoint(parts);
    },
  };
}
