// Asks LINE how our account stands: what is left of the month, and whether it reaches our webhook.
import type { LineWatch } from "@kumacari/desk/ports";
import * as z from "zod";
import type { Answer, LineClient } from "./client.ts";

const quotaOf = z.object({ type: z.string(), value: z.number().int().nonnegative().optional() });
const usageOf = z.object({ totalUsage: z.number().int().nonnegative() });
const testOf = z.object({ success: z.boolean(), statusCode: z.number().int() });

export function createLineWatch(client: LineClient): LineWatch {
  const read = async <T>(shape: z.ZodType<T>, call: Parameters<LineClient>[0]): Promise<T | undefined> =>
    shape.safeParse(bodyOf(await client(call))).data;
  return {
    async quota() {
      const path = "/v2/bot/message/quota";
      const [quota, usage] = await Promise.all([
        read(quotaOf, { method: "GET", path }),
        read(usageOf, { method: "GET", path: `${path}/consumption` }),
      ]);
      if (!quota || !usage) return undefined;
      const limit = quota.type === "limited" ? quota.value : undefined;
      return { used: usage.totalUsage, ...(limit === undefined ? {} : { limit }) };
    },
    async testWebhook() {
      const test = await read(testOf, { method: "POST", path: "/v2/bot/channel/webhook/test" });
      return test && { ok: test.success, status: test.statusCode };
    },
  };
}

const bodyOf = (answer: Answer): unknown =>
  typeof answer === "object" && answer.status === 200 ? answer.body : undefined;
