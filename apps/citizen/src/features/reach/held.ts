// What is held of the ways somebody is reached by, as their own page asks for it.
import type { Ask } from "../../rpc.ts";

export type Reaches = Awaited<ReturnType<Ask["reach"]["mine"]["query"]>>;
export const reachKey = ["reach"] as const;
