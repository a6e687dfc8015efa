// Letters that come back: as SES would tell of them over EventBridge, in the order in which somebody at the mailbox sent them back.
import type { Chance, Clock } from "@kumacari/desk/ports";
import { toJst } from "@kumacari/domain";
import type { Letter } from "./letters.ts";

export const ways = {
  hard: "宛先がないといって戻す",
  soft: "いまは受け取れないといって戻す",
  complaint: "迷惑メールとして届け出る",
} as const;
export type ReturnWay = keyof typeof ways;
export const isWay = (it: unknown): it is ReturnWay => typeof it === "string" && Object.hasOwn(ways, it);

export type Returned = {
  readonly send: (letter: Letter, way: ReturnWay) => void;
  /** Everything since the first so many. */
  readonly since: (after: number) => readonly object[];
};

/** Forgotten when the town stops, as an event that EventBridge could not hand over is. */
export function openReturned(region: string, { clock, chance }: { clock: Clock; chance: Chance }): Returned {
  const told: object[] = [];
  return {
    send: (letter, way) => {
      const at = toJst(clock.now());
      told.push({
        version: "0",
        id: chance.uuid(),
        "detail-type": way === "complaint" ? "Email Complaint Received" : "Email Bounced",
        source: "aws.ses",
        region,
        time: at,
        resources: [],
        detail: {
          ...whatOf(letter, way, at),
          mail: { timestamp: at, destination: [letter.to], tags: letter.tags },
        },
      });
    },
    since: (after) => told.slice(after),
  };
}

function whatOf({ to }: Letter, way: ReturnWay, timestamp: string): object {
  if (way === "complaint")
    return {
      eventType: "Complaint",
      complaint: { complainedRecipients: [{ emailAddress: to }], timestamp, complaintFeedbackType: "abuse" },
    };
  const hard = way === "hard";
  const status = hard ? "5.1.1" : "4.2.2";
  return {
    eventType: "Bounce",
    bounce: {
      bounceType: hard ? "Permanent" : "Transient",
      bounceSubType: hard ? "NoEmail" : "MailboxFull",
      bouncedRecipients: [{ emailAddress: to, action: "failed", status }],
      timestamp,
    },
  };
}
