// Tells a citizen that a sitting is near, the evening before and two hours before, and in the morning of a time that is kept for them since the night: that it is, and nothing of it (clause ツ).
import type { LinkSay } from "@kumacari/conversation";
import { type Booking, type BookingId, hours, type Instant, type Person, plus } from "@kumacari/domain";
import { mayBeOpened } from "../consent/check.ts";
import { notify } from "../link/notify.ts";
import { nextDue } from "./next-due.ts";
import type { OfferNeeds } from "./offer.ts";

/** A conflict says that it was moved in this very moment, or that another clock was faster: the next minute looks again. */
export async function remind(needs: OfferNeeds, id: BookingId): Promise<void> {
  const { ledger, clock } = needs;
  const now = clock.now();
  const it = await ledger.get("booking", { id });
  if (!it?.due || it.due.what === "lapse" || it.due.at > now) return;
  const person = await ledger.get("person", { id: it.owner });
  const say = decide(it, person, now);
  const { due: _, ...rest } = it;
  const next = nextOf(it, now);
  await ledger.commit(
    [
      { op: "update", kind: "booking", value: { ...rest, ...(next ? { due: next } : {}) } },
      ...(say && person
        ? [
            // A consent that was withdrawn in this moment is not written past.
            { op: "hold", kind: "person", key: { id: person.id }, version: person.version } as const,
            ...notify(needs, person, { say, caseId: it.caseId }),
          ]
        : []),
    ],
    {
      act: "booking-reminded",
      actor: { kind: "system", part: "clock" },
      on: [id, it.caseId],
      why: say ?? "too-late",
    },
  );
}

function nextOf({ stage, from, offerEnds }: Booking, now: Instant): Booking["due"] {
  if (stage === "offered") return offerEnds && { at: offerEnds, what: "lapse" };
  return stage === "booked" ? nextDue(from, now) : undefined;
}

/** The evening's word is worth nothing an hour later; the other as long as the sitting lies ahead. */
function decide(
  { stage, from, due, offerEnds }: Booking,
  person: Person | undefined,
  now: Instant,
): LinkSay | undefined {
  if (!due || from <= now || !mayBeOpened(person)) return undefined;
  if (stage === "offered") return offerEnds && offerEnds > now ? "slot-freed" : undefined;
  if (stage !== "booked") return undefined;
  if (due.what === "hours-before" || plus(from, -hours(2)) <= now) return "booking-soon";
  return now - due.at <= hours(1) ? "booking-tomorrow" : undefined;
}
