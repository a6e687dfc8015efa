// One act of one person: the talk changes, and an event tells of it; or it cannot be done, in one sentence.
import { no, ok, plus, type Result } from "@kumacari/domain";
import { switchMenu } from "../api/rich-menu/switch-menu.ts";
import { countFollowers } from "../api/usage/followers.ts";
import type { Ground } from "../ground.ts";
import { type EventBody, type LineEvent, makeEvent } from "../webhook/event.ts";
import type { Phone, TalkMessage } from "../world/records.ts";
import { isFriend, nextMessageId, put } from "../world/talk.ts";
import type { Act } from "./act.ts";
import { told, type Words, wordsOf } from "./spoken.ts";

export type Performed = { readonly webhookEventId: string; readonly messageId?: string };

export type Happening = { readonly event: LineEvent; readonly performed: Performed };

export function happen(ground: Ground, phone: Phone, act: Act): Result<Happening, string> {
  if ("follow" in act) return follow(ground, phone);
  if ("block" in act) return block(ground, phone);
  if ("unblock" in act) return phone.blocked ? follow(ground, phone) : no("ブロックしていません。");
  if ("unsend" in act) return unsend(ground, phone, act.unsend);
  if (phone.blocked) return no("アカウントをブロックしているあいだは送れません。");
  if ("videoPlayComplete" in act) return watch(ground, phone, act.videoPlayComplete);
  if ("text" in act && act.quote !== undefined && !stands(phone, act.quote)) {
    return no("引用するメッセージがありません。");
  }
  phone.lastSpokeAt = ground.clock.now();
  if ("postback" in act) {
    const { data, params, displayText } = act.postback;
    if (displayText !== undefined) say(ground, phone, { type: "text", text: displayText });
    return tell(ground, phone, { type: "postback", postback: { data, ...(params ? { params } : {}) } });
  }
  if ("richMenuSwitch" in act) {
    const { richMenuAliasId, data } = act.richMenuSwitch;
    const status = switchMenu(ground, phone, richMenuAliasId);
    const params = { newRichMenuAliasId: richMenuAliasId, status };
    return tell(ground, phone, { type: "postback", postback: { data, params } });
  }
  const message = say(ground, phone, wordsOf(act));
  return tell(ground, phone, { type: "message", message: told(ground, message) }, message.id);
}

function follow(ground: Ground, phone: Phone): Result<Happening, string> {
  if (isFriend(phone)) return no("すでに友だちです。");
  const isUnblocked = phone.blocked;
  const by = { added: phone.added ? 0 : 1, blocks: phone.blocked ? -1 : 0 };
  phone.added = true;
  phone.blocked = false;
  countFollowers(ground, by);
  return tell(ground, phone, { type: "follow", follow: { isUnblocked } });
}

function block(ground: Ground, phone: Phone): Result<Happening, string> {
  if (!isFriend(phone)) return no("友だちではないので、ブロックできません。");
  phone.blocked = true;
  countFollowers(ground, { added: 0, blocks: 1 });
  return tell(ground, phone, { type: "unfollow" });
}

const day = 86_400_000;

function unsend(ground: Ground, phone: Phone, messageId: string): Result<Happening, string> {
  const entry = phone.talk.findLast((it) => it.from === "me" && it.message.id === messageId);
  if (!entry || entry.message.type === "unsent") return no("取り消せるメッセージがありません。");
  if (ground.clock.now() > plus(entry.at, day)) return no("送ってから24時間を過ぎたので、取り消せません。");
  entry.message = { id: messageId, type: "unsent" };
  return tell(ground, phone, { type: "unsend", unsend: { messageId } });
}

function watch(ground: Ground, phone: Phone, seen: { trackingId: string }): Result<Happening, string> {
  const shown = phone.talk.some(
    ({ from, message }) =>
      from === "account" && message.type === "video" && message.trackingId === seen.trackingId,
  );
  if (!shown) return no("その動画は届いていません。");
  return tell(ground, phone, { type: "videoPlayComplete", videoPlayComplete: seen });
}

const stands = (phone: Phone, messageId: string): boolean =>
  phone.talk.some(({ message }) => message.id === messageId && message.type !== "unsent");

function say(ground: Ground, phone: Phone, words: Words): TalkMessage {
  const message = { ...words, id: nextMessageId(ground.world) };
  put(ground.world, phone, "me", ground.clock.now(), message);
  return message;
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
