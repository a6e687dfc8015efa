// What a person can do with the phone, as one closed union.
import * as z from "zod";

const place = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  title: z.string().min(1).max(100).optional(),
  address: z.string().min(1).max(100).optional(),
});

const postback = z.strictObject({
  data: z.string().min(1).max(300),
  params: z.record(z.string(), z.string()).optional(),
  /** Shown in the talk as the person's own words; LINE does not send it to the bot. */
  displayText: z.string().min(1).max(300).optional(),
});

const span = { index: z.number().int().min(0), length: z.number().int().min(1) };
const emoji = z.strictObject({ ...span, productId: z.string(), emojiId: z.string() });
const mentionee = z.strictObject({
  ...span,
  type: z.enum(["user", "all"]),
  userId: z.string().optional(),
  isSelf: z.boolean().optional(),
});

const words = z.strictObject({
  text: z.string().min(1).max(10_000),
  /** The message this one answers to, by its id. */
  quote: z.string().min(1).optional(),
  emojis: z.array(emoji).min(1).optional(),
  mention: z.strictObject({ mentionees: z.array(mentionee).min(1).max(20) }).optional(),
});

export const act = z.union([
  z.strictObject({ follow: z.literal(true) }),
  z.strictObject({ block: z.literal(true) }),
  z.strictObject({ unblock: z.literal(true) }),
  words,
  z.strictObject({ sticker: z.literal(true) }),
  z.strictObject({ image: z.literal(true) }),
  z.strictObject({ video: z.literal(true) }),
  z.strictObject({ audio: z.literal(true) }),
  z.strictObject({ file: z.literal(true) }),
  z.strictObject({ location: place }),
  z.strictObject({ postback }),
  z.strictObject({
    richMenuSwitch: z.strictObject({ richMenuAliasId: z.string().min(1), data: z.string().min(1).max(300) }),
  }),
  /** Has watched a video of the account's to its end. */
  z.strictObject({ videoPlayComplete: z.strictObject({ trackingId: z.string().min(1).max(100) }) }),
  z.strictObject({ unsend: z.string().min(1) }),
]);

export type Act = z.infer<typeof act>;

export const actWords =
  "動作は {follow:true} {block:true} {unblock:true} {text:1〜10000字, quote?} {sticker:true} {image:true} {video:true} {audio:true} {file:true} {location:{latitude,longitude,title?,address?}} {postback:{data,params?,displayText?}} {richMenuSwitch:{richMenuAliasId,data}} {videoPlayComplete:{trackingId}} {unsend:messageId} のどれか一つです。";
