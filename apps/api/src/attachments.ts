// Lambda: each minute it has files and hubs' pictures looked through for malware, and throws away what is over; it opens files, and nothing else.
import { readAttachmentsEnv } from "./env.ts";
import { wireAttachments } from "./wire.ts";

const turn = wireAttachments(readAttachmentsEnv());

export const handler = (): Promise<void> => turn();
