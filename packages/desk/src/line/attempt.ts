// How a notice moves: which road it takes now, and what an answer of LINE makes of it. Pure.
import { type Contact, hours, type Instant, plus } from "@kumacari/domain";
import type { Sent } from "../ports.ts";
import type { Notice, ReplyToken } from "../records.ts";

export type Attempt =
  | { readonly road: "reply"; readonly token: string; readonly notice: Notice }
  | { readonly road: "push"; readonly notice: Notice };

/**
 * `trying` means: an attempt was begun whose fate is not known. It stays so until LINE's answer says more.
 * The notice comes back as it must be written before LINE is called, so that a crash leaves a trace of the call.
 */
export function begin(
  notice: Notice,
  contact: Contact | undefined,
  now: Instant,
): Attempt | { readonly settled: Notice } {
  if (contact?.talk.friend === "no") return { settled: undeliverable(notice, "blocked") };
  if (!contact || isKeySpent(notice, now)) return { settled: undeliverable(notice, "gave-up") };
  const attempts = notice.attempts + 1;
  const due = plus(now, Math.ceil(lease * (1 + jitter({ ...notice, attempts }) / 2)));
  const begun = { ...notice, state: "trying", attempts, due } as const;
  if (notice.road !== "push" && notice.reply && isUsable(notice, notice.reply, now)) {
    return { road: "reply", token: notice.reply.token, notice: { ...begun, road: "reply" } };
  }
  // Past its minute a reply of unknown fate cannot be cleared up: better twice than never, and we say so.
  const twice = isCut(notice) && notice.road === "reply";
  return { road: "push", notice: { ...begun, road: "push", ...(twice ? { remark: "maybe-twice" } : {}) } };
}

/** Asked once more when the attempt is written down: a reply that reaches LINE past its minute would be told a lie. */
export const isInTime = ({ road, notice }: Attempt, now: Instant): boolean =>
  road === "push" || (notice.reply !== undefined && now + margin - slowest < notice.reply.until);

/**
 * What becomes of the notice by this answer. `before` is the notice as it was before this attempt began.
 * A fresh reply that LINE refuses comes back as `waiting` without its token: the push can follow at once.
 */
export function conclude(attempt: Attempt, before: Notice, sent: Sent, now: Instant): Notice {
  const { road, notice } = attempt;
  switch (sent) {
    case "accepted":
      return delivered(notice);
    case "refused":
      if (road === "push") return undeliverable(notice, "refused-by-line");
      // The same token a second time, inside its minute: refused because the first time was accepted.
      return isCut(before) ? delivered(notice) : { ...withoutReply(notice), state: "waiting", due: now };
    case "busy":
      // This attempt left no trace at LINE; what was unclear before is unclear still.
      return retry(isCut(before) ? notice : { ...withoutRoad(notice), state: "waiting" }, now);
    case "unknown":
      return retry(notice, now);
    default:
      return sent satisfies never;
  }
}

/** The guard stopped it on its way out. */
export const stopped = (notice: Notice): Notice => undeliverable(notice, "guarded");

/**
 * When the sweep looks after a new notice. Until then it is on its way by the ledger's stream, and a courier that has
 * much to do is not given the same work twice.
 */
export const firstDue = (now: Instant): Instant => plus(now, 10_000);

/** Whether anybody should take the notice up now: a first time at once, later ones when due. */
export const isDue = (notice: Notice, now: Instant): boolean =>
  isOpen(notice) && (notice.attempts === 0 || notice.due === undefined || notice.due <= now);

/**
 * Whether somebody began an attempt and has not said what came of it. Taking over at once is safe even while they are at
 * it: LINE takes a reply token once and a retry key once, and of two results only the first is written.
 */
export const isCut = ({ state }: Notice): boolean => state === "trying";

export const isOpen = ({ state }: Notice): boolean => state === "waiting" || state === "trying";

/**
 * An attempt may take this long (LINE's answer, the token before it), or half as long again, before the sweep makes
 * another. Never the same twice: what dies again and again at one rhythm must not meet it every time.
 */
const lease = 6_000;

/** A reply must arrive well within its minute, or a refusal would say nothing. */
const margin = 10_000;

/** What writing an attempt down may take of that. */
const slowest = 2_000;

/** LINE remembers a retry key for 24 hours; after that, asking again could say it twice. */
const keyLife = hours(24);

/**
 * What a first reply needs besides, so that one cut in the middle can still be asked about: three times by the sweep,
 * and once more whenever the stream hands it on again. Later than that, a push with its retry key is the surer road.
 */
const timeToClearUp = 30_000;

const isUsable = (notice: Notice, { until }: ReplyToken, now: Instant): boolean =>
  now + margin + (isCut(notice) ? 0 : timeToClearUp) < until;

const isKeySpent = (notice: Notice, now: Instant): boolean =>
  isCut(notice) && notice.road === "push" && now >= notice.at + keyLife;

/** Waits up to 1, 2, 4 … seconds, at most a minute; gives up after a day of it, not after one try on a late day. */
function retry(notice: Notice, now: Instant): Notice {
  const rung = notice.attempts - 1;
  if (rung > lastRung && now >= notice.at + keyLife) return undeliverable(notice, "gave-up");
  const longest = Math.min(60_000, 1_000 * 2 ** Math.min(rung, lastRung));
  return { ...notice, due: plus(now, Math.ceil(longest * (0.5 + jitter(notice) / 2))) };
}

/** Spreads what failed together, between 0 and 1: the random retry key gives the chance, so the step stays pure. */
function jitter({ retryKey, attempts }: Notice): number {
  const digits = retryKey.replaceAll("-", "");
  const from = (attempts * 3) % 24;
  return Number.parseInt(digits.slice(from, from + 8), 16) / 0xffff_ffff;
}

const lastRung = 6;

const delivered = (notice: Notice): Notice => ({ ...settled(notice), state: "delivered" });

const undeliverable = (notice: Notice, remark: NonNullable<Notice["remark"]>): Notice => ({
  ...settled(notice),
  state: "undeliverable",
  remark,
});

/** Nothing more to do, so nothing more to know: the phrases, and a link in them, go. */
function settled(notice: Notice): Notice {
  const { due: _, reply: __, ...rest } = notice;
  return { ...rest, phrases: [] };
}

function withoutRoad(notice: Notice): Notice {
  const { road: _, ...rest } = notice;
  return rest;
}

function withoutReply(notice: Notice): Notice {
  const { reply: _, ...rest } = notice;
  return withoutRoad(rest);
}
