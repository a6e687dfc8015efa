// Messages as the service sends them: at most five, each of a type LINE knows, within LINE's limits.
import { no, ok, type Result } from "@kumacari/domain";
import {
  bool,
  byType,
  type Check,
  exactly,
  fields,
  integer,
  isObject,
  list,
  number,
  oneOf,
  optional,
  type Problem,
  pattern,
} from "./check.ts";
import { flexContents } from "./flex.ts";
import { quickReply } from "./quick-reply.ts";
import { template } from "./template.ts";
import { secureUrl, text, uri } from "./text.ts";

export type Message = Readonly<Record<string, unknown>> & { readonly type: string };

export type Send = { readonly target: string; readonly messages: readonly Message[] };

/** `target` is the property that says to whom: `to` or `replyToken`. */
export function sendBody(
  body: Readonly<Record<string, unknown>>,
  target: "to" | "replyToken",
): Result<Send, readonly Problem[]> {
  const whole = fields({
    [target]: text(1000),
    messages,
    notificationDisabled: optional(bool),
    customAggregationUnits: optional(
      list({ min: 0, max: 1 }, pattern(/^[a-zA-Z0-9_]{1,30}$/, "invalid unit")),
    ),
  });
  const problems = whole(body, "");
  const [to, said] = [body[target], body.messages];
  if (problems.length > 0 || typeof to !== "string" || !Array.isArray(said)) return no(problems);
  return ok({ target: to, messages: said.filter(isMessage) });
}

export const messagesProblems = (value: unknown): readonly Problem[] => messages(value, "messages");

const isMessage = (value: unknown): value is Message => isObject(value) && typeof value.type === "string";

const sender = exactly({ name: optional(text(20)), iconUrl: optional(secureUrl) });
const common = { quickReply: optional(quickReply), sender: optional(sender) };

const message: Check = byType({
  text: fields({ ...common, text: text(5000), quoteToken: optional(text(1000)) }),
  sticker: fields({
    ...common,
    packageId: pattern(/^\d+$/, "invalid packageId"),
    stickerId: pattern(/^\d+$/, "invalid stickerId"),
  }),
  image: fields({ ...common, originalContentUrl: secureUrl, previewImageUrl: secureUrl }),
  video: fields({
    ...common,
    originalContentUrl: secureUrl,
    previewImageUrl: secureUrl,
    trackingId: optional(text(100)),
  }),
  audio: fields({ ...common, originalContentUrl: uri(2000, "https"), duration: integer(1, 86_400_000) }),
  location: fields({
    ...common,
    title: text(100),
    address: text(100),
    latitude: number(-90, 90),
    longitude: number(-180, 180),
  }),
  template: fields({ ...common, altText: text(1500), template }),
  flex: fields({ ...common, type: oneOf("flex"), altText: text(1500), contents: flexContents }),
});

const messages = list({ min: 1, max: 5 }, message);
