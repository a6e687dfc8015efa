// What the platform remembers, as it lies in its file: phones with their talks, rich menus, the signing key.
import { instant } from "@kumacari/domain";
import * as z from "zod";

const at = z.number().transform((ms) => instant(ms));

/** A message as LINE's JSON has it, with the id it got on arrival. */
export const talkMessage = z.looseObject({ id: z.string(), type: z.string() });

export const entry = z.object({
  /** Counts up in one talk; an entry keeps its number when it is unsent. */
  n: z.number().int(),
  from: z.enum(["me", "account"]),
  at,
  message: talkMessage,
});

export const phone = z.object({
  id: z.string(),
  userId: z.string(),
  name: z.string(),
  /** Has added the account at some time; `blocked` may hide it since. */
  added: z.boolean(),
  blocked: z.boolean(),
  lastSpokeAt: at.nullable(),
  /** Linked to this person alone; it goes before the account's default. */
  richMenuId: z.string().nullable().default(null),
  talk: z.array(entry),
});

export const richMenu = z.looseObject({
  richMenuId: z.string(),
  size: z.object({ width: z.number(), height: z.number() }),
  selected: z.boolean(),
  name: z.string(),
  chatBarText: z.string(),
  areas: z.array(
    z.object({
      bounds: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
      action: z.looseObject({ type: z.string() }),
    }),
  ),
});

export const storedMenu = z.object({ menu: richMenu, image: z.enum(["image/png", "image/jpeg"]).nullable() });

const count = z.number().int().nonnegative();

/** Messages a day, one for each recipient. */
export const sentOnDay = z.object({ reply: count, push: count, multicast: count, broadcast: count });

/** `added` never goes down: who blocks is counted beside it. */
export const followersOnDay = z.object({ day: z.string(), added: count, blocks: count });

export const worldRecord = z.object({
  version: z.literal(1),
  /** The account's own user id: `destination` of every webhook. */
  botUserId: z.string(),
  nextMessage: z.number().int(),
  nextPhone: z.number().int(),
  phones: z.array(phone),
  richMenus: z.array(storedMenu),
  defaultRichMenuId: z.string().nullable(),
  richMenuAliases: z.array(z.object({ richMenuAliasId: z.string(), richMenuId: z.string() })).default([]),
  redelivery: z.boolean(),
  /** `2026-11` in Japan, and the messages counted in it. */
  sentThisMonth: z.object({ month: z.string(), count: z.number().int() }),
  /** Messages a month; null: no limit. Absent until somebody sets it: then the plan's. */
  monthlyQuota: z.number().int().nonnegative().nullable().optional(),
  /** By day in Japan, `20261122`. */
  delivered: z.record(z.string(), sentOnDay).default({}),
  aggregationUnits: z
    .object({ month: z.string(), names: z.array(z.string()) })
    .default({ month: "", names: [] }),
  /** How the numbers of friends stood at the end of each day that changed them. */
  followers: z.array(followersOnDay).default([]),
  /** Made when it is first needed. */
  signingKey: z
    .looseObject({ kty: z.literal("EC"), kid: z.string() })
    .nullable()
    .default(null),
});

export type TalkMessage = z.infer<typeof talkMessage>;
export type Entry = z.infer<typeof entry>;
export type Phone = z.infer<typeof phone>;
export type RichMenu = z.infer<typeof richMenu>;
export type StoredMenu = z.infer<typeof storedMenu>;
export type SentOnDay = z.infer<typeof sentOnDay>;
export type WorldRecord = z.infer<typeof worldRecord>;
