// What a person can do with the phone, as one closed union.
import * as z from "zod";

const coordinates = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});

const postback = z.strictObject({
  data: z.string().min(1).max(300),
  params: z.record(z.string(), z.string()).optional(),
  /** Shown in the talk as the person's own words; LINE does not send it to the bot. */
  displayText: z.string().min(1).max(300).optional(),
});

export const act = z.union([
  z.strictObject({ follow: z.literal(true) }),
  z.strictObject({ block: z.literal(true) }),
  z.strictObject({ unblock: z.literal(true) }),
  z.strictObject({ text: z.string().min(1).max(10_000) }),
  z.strictObject({ sticker: z.literal(true) }),
  z.strictObject({ image: z.literal(true) }),
  z.strictObject({ location: coordinates }),
  z.strictObject({ postback }),
  z.strictObject({ unsend: z.string().min(1) }),
]);

export type Act = z.infer<typeof act>;

export const actWords =
  "動作は {follow:true} {block:true} {unblock:true} {text:1〜10000字} {sticker:true} {image:true} {location:{latitude,longitude}} {postback:{data,params?,displayText?}} {unsend:messageId} のどれか一つです。";
