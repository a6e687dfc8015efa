// An offer that is not taken: let go by whom it was made to, or lapsed; the time is free again and goes to the next.
import {
  type Booking,
  type BookingId,
  jstDay,
  no,
  ok,
  type Person,
  type Refusal,
  type Result,
  refusal,
} from "@kumacari/domain";
import type { OwnNeeds } from "../needs.ts";
import type { Change } from "../ports.ts";
import { untilCommitted } from "../until-committed.ts";
import { freed } from "./cancel.ts";
import { type OfferNeeds, offerSoon, withoutOffer } from "./offer.ts";
import { ownWaits } from "./own-waits.ts";
import { cancelled } from "./place.ts";

/** Twice is once. One that has lapsed meanwhile is let go all the same. */
export async function decline(
  needs: OwnNeeds,
  { id: owner }: Person,
  id: BookingId,
): Promise<Result<void, Refusal>> {
  const done = await untilCommitted<Booking>(async () => {
    const it = await needs.ledger.get("booking", { id });
    if (it?.owner !== owner) return no(refusal("not-found"));
    if (it.stage === "cancelled" && it.ended?.by === "citizen") return ok(it);
    if (it.stage !== "offered") return no(refusal("offer-over"));
    const conflict = await needs.ledger.commit(await letGo(needs, it, "citizen"), {
      act: "offer-declined",
      actor: { kind: "citizen", id: owner },
      on: [id, it.caseId],
    });
    return conflict ?? ok(it);
  });
  if (!done.ok) return done;
  await offerSoon(needs, jstDay(done.value.from));
  return ok(undefined);
}

/** The clock's part, which offers what is free again behind it; a conflict says that somebody answered in this very moment, or that another clock was faster. */
export async function lapse(needs: OfferNeeds, id: BookingId): Promise<void> {
  const { ledger, clock } = needs;
  const it = await ledger.get("booking", { id });
  if (it?.stage !== "offered" || it.offerEnds === undefined || it.offerEnds > clock.now()) return;
  await ledger.commit(await letGo(needs, it, "clock"), {
    act: "offer-lapsed",
    actor: { kind: "system", part: "clock" },
    on: [id, it.caseId],
  });
}

async function letGo(
  needs: Pick<OfferNeeds, "ledger" | "clock">,
  it: Booking,
  by: "citizen" | "clock",
): Promise<readonly [Change, ...Change[]]> {
  const owner = await needs.ledger.get("person", { id: it.owner });
  const [back, wait] = await Promise.all([freed(needs, it), owner && waitOf(needs, owner, it.id)]);
  return [
    cancelled(it, by, needs.clock.now()),
    ...back,
    ...(wait ? [{ op: "update", kind: "wait", value: withoutOffer(wait, it) } as const] : []),
  ];
}

/** The place on the list that this offer was made to; none once it has ended. */
export async function waitOf(needs: Pick<OfferNeeds, "ledger">, person: Person, offer: BookingId) {
  return (await ownWaits(needs, person)).find((it) => it.offer === offer);
}
