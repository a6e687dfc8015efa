// Lambda: called by EventBridge Scheduler each minute; it sends the replies whose time has come, lays the clues that earlier intakes lack, and opens nothing else.
import { readSenderEnv } from "./env.ts";
import { wireSender } from "./wire.ts";

const turn = wireSender(readSenderEnv());

export const handler = (): Promise<void> => turn();
