// What every message may carry: quick replies, and another name and face of the account.
import { type Check, fields, optional, problem } from "../check.ts";
import { text } from "../text.ts";
import { secureUrl } from "../uri.ts";
import { quickReply } from "./quick-reply.ts";

/** LINE lets nobody call themselves LINE. */
const senderName: Check = (value, at) =>
  typeof value === "string" && /(?<![a-z])line(?![a-z])/i.test(value)
    ? problem(at, "invalid name")
    : text(20)(value, at);

const sender = fields({ name: optional(senderName), iconUrl: optional(secureUrl) });

export const everyMessage = { quickReply: optional(quickReply), sender: optional(sender) };

export const quoteToken = { quoteToken: optional(text(1000)) };

export const altText = { altText: text(1500) };
