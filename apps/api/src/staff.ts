// Lambda: the staff's API behind API Gateway REST.
import { getConnInfo, handle } from "hono/aws-lambda";
import { readStaffEnv } from "./env.ts";
import { wireStaff } from "./wire.ts";

export const handler = handle(wireStaff(readStaffEnv(), (c) => getConnInfo(c).remote.address));
