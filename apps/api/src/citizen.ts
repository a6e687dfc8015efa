// Lambda: the citizens' API behind API Gateway REST.
import { handle } from "hono/aws-lambda";
import { readEnv } from "./env.ts";
import { wireCitizen } from "./wire.ts";

export const handler = handle(wireCitizen(readEnv()));
