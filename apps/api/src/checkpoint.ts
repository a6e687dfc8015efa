// Lambda: every five minutes it signs what was added to the audit, and once a day sends that to the city; it alone holds the audit's key.
import { readCheckpointEnv } from "./env.ts";
import { wireCheckpoint } from "./wire.ts";

const turn = wireCheckpoint(readCheckpointEnv());

export const handler = (): Promise<void> => turn();
