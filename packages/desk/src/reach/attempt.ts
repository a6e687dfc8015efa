// How a letter to a citizen moves: what an answer of the mail service, or none, makes of it. Pure.
import { hours, type Instant, minutes, plus } from "@kumacari/domain";
import type { Guarded, Sent } from "../ports.ts";
import type { Mailing } from "./kept.ts";

/** Written before the mail service is called: from here on it may have the letter. */
export const begun = (mailing: Mailing, mark: string, now: Instant): Mailing => ({
  ...mailing,
  state: "trying",
  handed: { mark, at: now },
  attempts: mailing.attempts + 1,
  due: plus(now, lease),
});

/** Longer than any call to the mail service: past it, whoever made it has died over it. */
const lease = minutes(2);

/** Tried, and nobody came back to say: it may have gone. A mail service has no way to be asked, so it goes no second time. */
export const isCut = ({ state }: Mailing): boolean => state === "trying";

export function concluded(mailing: Mailing, sent: Sent | Guarded, now: Instant): Mailing {
  if (typeof sent === "object") return unsent(mailing, "guarded");
  switch (sent) {
    case "accepted":
      return { ...settled(mailing), state: "sent" };
    case "refused":
      return unsent(mailing, "refused");
    case "unknown":
      return unsent(mailing, "unknown");
    case "busy":
      return now >= plus(mailing.at, hours(patienceHours))
        ? unsent(mailing, "gave-up")
        : {
            ...mailing,
            state: "waiting",
            due: plus(now, minutes(Math.min(30, 2 ** (mailing.attempts - 1)))),
          };
    default:
      return sent satisfies never;
  }
}

/** A mail service that is away for longer than this is no road: somebody rings up instead. */
const patienceHours = 4;

export const unsent = (mailing: Mailing, remark: NonNullable<Mailing["remark"]>): Mailing => ({
  ...settled(mailing),
  state: "unsent",
  remark,
});

function settled(mailing: Mailing): Mailing {
  const { due: _, ...rest } = mailing;
  return rest;
}
