// What becomes of a letter of which the mail service says, after it had taken it, that it did not arrive or was unwanted. Pure.
import { isLinkSay } from "@kumacari/conversation/mail";
import { hours, type Instant, plus } from "@kumacari/domain";
import { unsent } from "./attempt.ts";
import type { Mailing } from "./kept.ts";
import type { MailReturn } from "./ports.ts";
import { isWorth } from "./strand.ts";

/** Undefined: it changes nothing, for it was said before, or of an earlier try. */
export function returned(
  mailing: Mailing,
  { attempt, what }: Pick<MailReturn, "attempt" | "what">,
  now: Instant,
): Mailing | undefined {
  if (mailing.returned || attempt > mailing.attempts) return undefined;
  switch (what) {
    case "bounced":
      return { ...unsent(mailing, "returned"), returned: "bounced" };
    // It did arrive.
    case "complained":
      return { ...mailing, returned: "complained" };
    case "delayed":
      return attempt < mailing.attempts || mailing.state === "waiting" || mailing.state === "unsent"
        ? undefined
        : again(mailing, now);
    default:
      return what satisfies never;
  }
}

/** The mail service has tried for hours before it says so: twice more at most, and only while it is of use. */
function again(mailing: Mailing, now: Instant): Mailing {
  const delays = (mailing.delays ?? 0) + 1;
  const wait = waits[delays - 1];
  const due = wait === undefined ? undefined : plus(now, hours(wait));
  if (due === undefined || (isLinkSay(mailing.say) && !isWorth(mailing.say, mailing.at, due)))
    return { ...unsent(mailing, "returned"), delays };
  return { ...mailing, state: "waiting", due, delays };
}

const waits = [1, 6];
