// Reads the body of a sending request as LINE does: the messages, and what every sending endpoint takes beside them.
import { no, ok, type Result } from "@kumacari/domain";
import { bool, type Check, fields, isObject, list, optional, pattern } from "../../check/check.ts";
import { type Message, mentionProblems, messagesProblems } from "../../check/message.ts";
import { type Refused, wrong } from "./refused.ts";

export type Body = Readonly<Record<string, unknown>>;

/** Push and multicast alone sum up their statistics under a name. */
export const aggregation = {
  customAggregationUnits: optional(
    list({ min: 0, max: 1 }, pattern(/^[a-zA-Z0-9_]{1,30}$/, "invalid unit name")),
  ),
};

/** `more` checks the properties that say to whom. */
export function readMessages(
  body: Body,
  more: Readonly<Record<string, Check>> = {},
): Result<readonly Message[], Refused> {
  const whole = fields({
    ...more,
    messages: (value) => [...messagesProblems(value), ...mentionProblems(value)],
    notificationDisabled: optional(bool),
  });
  const problems = whole(body, "");
  const { messages } = body;
  if (problems.length > 0 || !Array.isArray(messages)) return no(wrong(problems));
  return ok(messages.filter(isMessage));
}

const isMessage = (value: unknown): value is Message => isObject(value) && typeof value.type === "string";
