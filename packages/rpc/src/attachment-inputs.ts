// What pages may send of files and remarks, the same from both sides; whose case is meant is said elsewhere.
import { attachmentLimits } from "@kumacari/domain";
import * as z from "zod";
import { attachmentId, onceKey, remarkId, words } from "./inputs.ts";

/** A part of a file, as base64; the desk knows how long it has to be. */
const bytes = z
  .base64()
  .max(Math.ceil(attachmentLimits.part / 3) * 4)
  .transform((it) => z.core.util.base64ToUint8Array(it));
const share = z.number().min(0).max(1);

export const begin = { name: words, size: z.int(), once: onceKey };
export const part = { attachment: attachmentId, number: z.int().min(0).max(1_000), bytes };
export const finish = { attachment: attachmentId };
export const discard = { once: onceKey };
export const remark = {
  attachment: attachmentId,
  page: z.int().min(0).max(attachmentLimits.page),
  spot: z.strictObject({ x: share, y: share }).optional(),
  under: remarkId.optional(),
  text: words,
  once: onceKey,
};
export const settle = { attachment: attachmentId, remark: remarkId, done: z.boolean() };
