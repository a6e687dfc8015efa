// Keeps what LINE delivered, one conditional write an event, before anybody is told that it arrived.
import type { Heard } from "@kumacari/conversation";
import { type Instant, minutes, plus } from "@kumacari/domain";
import type { AddressSealer, Hashes, Inboxes } from "../ports.ts";
import type { Inbox, ReplyToken } from "../records.ts";
import { perCitizen } from "./per-citizen.ts";

export type TakeInNeeds = {
  readonly inboxes: Inboxes;
  readonly hashes: Pick<Hashes, "lineUser">;
  readonly addresses: AddressSealer;
};

/** An event as it stands at the border; the user id leaves it here, sealed. */
export type Arrival = {
  readonly userId: string;
  readonly heard: Heard;
  readonly replyToken?: string;
  readonly redelivered: boolean;
};

export type TakenIn = { readonly kept: number; readonly already: number };

/** Throws when any event could not be kept: the sender must deliver the whole body again. */
export async function takeIn(
  { inboxes, hashes, addresses }: TakeInNeeds,
  arrivals: readonly Arrival[],
  receivedAt: Instant,
): Promise<TakenIn> {
  let kept = 0;
  await perCitizen(
    arrivals,
    (it) => it.userId,
    async (arrival) => {
      const line = hashes.lineUser(arrival.userId);
      const address = await addresses.seal(line, arrival.userId);
      const reply = replyOf(arrival, receivedAt);
      const event: Inbox = {
        ...arrival.heard,
        line,
        address,
        receivedAt,
        ...(reply ? { reply } : {}),
        version: 1,
      };
      if ((await inboxes.keep(event)) === "kept") kept += 1;
    },
  );
  return { kept, already: arrivals.length - kept };
}

/** LINE: one minute from receipt; on a redelivered event one minute again, but none past 20 minutes of the event. */
function replyOf({ replyToken, redelivered, heard }: Arrival, receivedAt: Instant): ReplyToken | undefined {
  if (replyToken === undefined) return undefined;
  const aMinute = plus(receivedAt, minutes(1));
  const last = plus(heard.at, minutes(20));
  return { token: replyToken, until: redelivered && last < aMinute ? last : aMinute };
}
