// Lambda: called by EventBridge Scheduler each minute; it does what time alone brings about, and opens no seal.
import { readClockEnv } from "./env.ts";
import { wireClock } from "./wire.ts";

const turn = wireClock(readClockEnv());

export const handler = (): Promise<void> => turn();
