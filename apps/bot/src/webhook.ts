// Lambda behind API Gateway: takes in what LINE delivers. It may write to the inbox, and read nothing.
import { handle } from "hono/aws-lambda";
import { createApp } from "./app.ts";
import { readEnv, webhookEnv } from "./env.ts";
import { wireWebhook } from "./wire.ts";

export const handler = handle(createApp(wireWebhook(readEnv(webhookEnv))));
