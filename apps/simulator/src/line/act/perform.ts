// A person does something with the phone: the talk changes, and the bot hears of it.
import { no, ok, plus, type Result } from "@kumacari/domain";
import type { Ground } from "../ground.ts";
import { type EventBody, type LineEvent, makeEvent } from "../webhook/event.ts";
import { secretText } from "../world/ids.ts";
import type { Phone, TalkMessage } from "../world/records.ts";
import { isFriend, nextMessageId, put } from "../world/talk.ts";
import type { Act } from "./act.ts";

export type Performed = { readonly webhookEventId: string; readonly messageId?: string };

type Happening = { readonly event: LineEvent; readonly performed: Performed };

/** All of them in one webhook body; the first that cannot be done ends it, and those before it are sent. */
export function perform(
  ground: Ground,
  phone: Phone,
  acts: readonly Act[],
): Result<readonly Performed[], string> {
  const done: Happening[] = [];
  for (const act of acts) {
    const happened = happen(ground, phone, act);
    if (!happened.ok) {
      if (done.length > 0) ground.webhooks.send(done.map((it) => it.event));
      return happened;
    }
    done.push(happened.value);
  }
  ground.webhooks.send(done.map((it) => it.event));
  return ok(done.map((it) => it.performed));
}

function happen(ground: Ground, phone: Phone, act: Act): Result<Happening, string> {
  if ("follow" in act) return follow(ground, phone);
  if ("block" in act) {
    if (!isFriend(phone)) return no("友だちではないので、ブロックできません。");
    phone.blocked = true;
    return tell(ground, phone, { type: "unfollow" });
  }
  if ("unblock" in act) return phone.blocked ? follow(ground, phone) : no("ブロックしていません。");
  if ("unsend" in act) return unsend(ground, phone, act.unsend);
  if (phone.blocked) return no("アカウントをブロックしているあいだは送れません。");
  phone.lastSpokeAt = ground.clock.now();
  if ("postback" in act) {
    const { data, params, displayText } = act.postback;
    if (displayText !== undefined) say(ground, phone, { type: "text", text: displayText });
    return tell(ground, phone, { type: "postback", postback: { data, ...(params ? { params } : {}) } });
  }
  const { id, message } = say(ground, phone, spoken(act));
  const event = { type: "message", message: { quoteToken: secretText(ground.chance), ...message } } as const;
  return tell(ground, phone, event, id);
}

function follow(ground: Ground, phone: Phone): Result<Happening, string> {
  if (isFriend(phone)) return no("すでに友だちです。");
  const isUnblocked = phone.blocked;
  phone.added = true;
  phone.blocked = false;
  return tell(ground, phone, { type: "follow", follow: { isUnblocked } });
}

const day = 86_400_000;

function unsend(ground: Ground, phone: Phone, messageId: string): Result<Happening, string> {
  const entry = phone.talk.find((it) => it.from === "me" && it.message.id === messageId);
  if (!entry || entry.message.type === "unsent") return no("取り消せるメッセージがありません。");
  if (ground.clock.now() > plus(entry.at, day)) return no("送ってから24時間を過ぎたので、取り消せません。");
  entry.message = { id: messageId, type: "unsent" };
  return tell(ground, phone, { type: "unsend", unsend: { messageId } });
}

type Spoken = Extract<Act, { text: string } | { sticker: true } | { image: true } | { location: object }>;

type Words = { readonly type: string; readonly [more: string]: unknown };

function spoken(act: Spoken): Words {
  if ("text" in act) return { type: "text", text: act.text };
  if ("sticker" in act) {
    return { type: "sticker", packageId: "446", stickerId: "1988", stickerResourceType: "STATIC" };
  }
  if ("image" in act) return { type: "image", contentProvider: { type: "line" } };
  return { type: "location", ...act.location };
}

function say(ground: Ground, phone: Phone, spoken: Words): { id: string; message: TalkMessage } {
  const id = nextMessageId(ground.world);
  const message = { ...spoken, id };
  put(ground.world, phone, "me", ground.clock.now(), message);
  return { id, message };
}

function tell(ground: Ground, phone: Phone, body: EventBody, messageId?: string): Result<Happening, string> {
  const event = makeEvent(ground, phone, body);
  ground.world.changed(phone.id);
  const { webhookEventId } = event;
  return ok({
    event,
    performed: messageId === undefined ? { webhookEventId } : { webhookEventId, messageId },
  });
}
