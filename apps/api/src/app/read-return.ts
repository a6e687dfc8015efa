// Reads what SES tells of a letter (EventBridge): only of our own configuration set, in Japan, and nothing of it but what is needed.
import type { MailReturn } from "@kumacari/desk/ports";
import { isId, type MailingId } from "@kumacari/domain";
import * as z from "zod";

const one = <S extends z.ZodType>(of: S) => z.tuple([of]);
const mail = z.object({
  tags: z.object({
    "ses:configuration-set": one(z.string().max(64)),
    mailing: one(z.custom<MailingId>((it) => typeof it === "string" && isId("mail", it))),
    attempt: one(z.string().regex(/^[1-9]\d{0,4}$/)),
  }),
});
/** Whoever is away on holiday answers too, and has the letter: only a report of the other mail service carries an action. */
const recipients = z.array(z.object({ action: z.string().max(32).optional() })).max(50);
const bounce = z.object({
  eventType: z.literal("Bounce"),
  bounce: z.object({
    bounceType: z.enum(["Permanent", "Transient", "Undetermined"]),
    bouncedRecipients: recipients,
  }),
  mail,
});
const complaint = z.object({ eventType: z.literal("Complaint"), mail });
const event = z.object({
  source: z.literal("aws.ses"),
  region: z.enum(["ap-northeast-1", "ap-northeast-3"]),
  detail: z.discriminatedUnion("eventType", [bounce, complaint]),
});

/** Undefined for everything else, whatever its shape. Addresses and words of other mail services are not read at all. */
export function readReturn(sent: unknown, events: string | undefined): MailReturn | undefined {
  const parsed = event.safeParse(sent);
  if (!parsed.success || events === undefined) return undefined;
  const { detail } = parsed.data;
  const { tags } = detail.mail;
  const what = whatOf(detail);
  if (what === undefined || tags["ses:configuration-set"][0] !== events) return undefined;
  return { mailing: tags.mailing[0], attempt: Number(tags.attempt[0]), what };
}

function whatOf(detail: z.infer<typeof event>["detail"]): MailReturn["what"] | undefined {
  if (detail.eventType === "Complaint") return "complained";
  const { bounceType, bouncedRecipients } = detail.bounce;
  if (bounceType === "Permanent") return "bounced";
  return bouncedRecipients.some(({ action }) => action === "failed") ? "delayed" : undefined;
}
