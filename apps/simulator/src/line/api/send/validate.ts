// POST /v2/bot/message/validate/*: would these messages be taken? Nothing is sent.
import type { Hono } from "hono";
import { messagesProblems } from "../../check/message.ts";
import { done, invalid, type LineEnv, notJson, objectOf } from "../answer.ts";

export function validate(app: Hono<LineEnv>): void {
  for (const kind of ["reply", "push", "multicast", "narrowcast", "broadcast"]) {
    app.post(`/v2/bot/message/validate/${kind}`, async (c) => {
      const body = await objectOf(c);
      if (!body) return notJson(c);
      const problems = messagesProblems(body.messages);
      return problems.length === 0 ? done(c) : invalid(c, problems);
    });
  }
}
