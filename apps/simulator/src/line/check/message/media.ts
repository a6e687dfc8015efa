// Pictures, films, sounds, stickers and places.
import { fields, integer, number, optional, pattern } from "../check.ts";
import { text } from "../text.ts";
import { secureUrl } from "../uri.ts";
import { everyMessage, quoteToken } from "./every-message.ts";

export const sticker = fields({
  ...everyMessage,
  ...quoteToken,
  packageId: pattern(/^\d+$/, "invalid packageId"),
  stickerId: pattern(/^\d+$/, "invalid stickerId"),
});

export const image = fields({ ...everyMessage, originalContentUrl: secureUrl, previewImageUrl: secureUrl });

export const video = fields({
  ...everyMessage,
  originalContentUrl: secureUrl,
  previewImageUrl: secureUrl,
  trackingId: optional(pattern(/^[a-zA-Z0-9\-.=,+*()%$&;:@{}!?<>[\]]{1,100}$/, "invalid trackingId")),
});

export const audio = fields({
  ...everyMessage,
  originalContentUrl: secureUrl,
  duration: integer(1, Number.MAX_SAFE_INTEGER),
});

export const location = fields({
  ...everyMessage,
  title: text(100),
  address: text(100),
  latitude: number(-90, 90),
  longitude: number(-180, 180),
});

export const coupon = fields({
  ...everyMessage,
  couponId: text(1000),
  deliveryTag: optional(pattern(/^\w{1,30}$/, "invalid deliveryTag")),
});
