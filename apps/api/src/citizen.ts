// Lambda: the citizens' API behind API Gateway REST.
import { handle } from "hono/aws-lambda";
import { readCitizenEnv } from "./env.ts";
import { wireCitizen } from "./wire.ts";

export const handler = handle(wireCitizen(readCitizenEnv()));
