// The way into an online sitting: set by its counsellor or who stands in for them, sealed, and shown to its citizen shortly before.
import {
  type Booking,
  type BookingId,
  type Instant,
  isLive,
  minutes,
  no,
  ok,
  personal,
  plus,
  type Refusal,
  type Result,
  refusal,
  type Staff,
} from "@kumacari/domain";
import { refuseMyNumber } from "../known/my-number.ts";
import type { Needs, OwnNeeds } from "../needs.ts";
import { mayOpen, mayRun } from "../permit.ts";
import type { Change } from "../ports.ts";
import { untilCommitted } from "../until-committed.ts";
import { reaches } from "./reaches.ts";
import { readMeeting } from "./read-meeting.ts";

export type Meeting = { readonly booking: BookingId; readonly link: string };

/** The last one written stands; an empty one takes it away. */
export async function setMeeting(
  needs: Pick<Needs, "ledger" | "clock">,
  actor: Staff,
  sent: { readonly id: BookingId; readonly link: string },
): Promise<Result<void, Refusal>> {
  const read = readMeeting(sent.link);
  if (!read.ok) return read;
  const link = read.value;
  return untilCommitted(async () => {
    const found = await onlineSitting(needs, actor, sent.id, mayRun);
    if (!found.ok) return found;
    const it = found.value;
    if (!isLive(it)) return no(refusal("booking-over"));
    const because = {
      act: "meeting-set",
      actor: { kind: "staff", id: actor.id },
      on: [it.id, it.caseId],
    } as const;
    const clean = await refuseMyNumber(needs, [link], because);
    if (!clean.ok) return clean;
    const kept = await needs.ledger.get("meeting", { booking: it.id });
    if (!kept && link === "") return ok(undefined);
    const value = { booking: it.id, owner: it.owner, link: personal(link), version: kept?.version ?? 1 };
    const change: Change =
      link === ""
        ? { op: "remove", kind: "meeting", key: { booking: it.id } }
        : { op: kept ? "update" : "create", kind: "meeting", value };
    const { relink, ...set } = it;
    // One that was given up meanwhile gets no way in.
    const held: Change =
      relink && link !== ""
        ? { op: "update", kind: "booking", value: set }
        : { op: "hold", kind: "booking", key: { id: it.id }, version: it.version };
    return (await needs.ledger.commit([change, held], because)) ?? ok(undefined);
  });
}

export async function seeMeeting(
  needs: Pick<Needs, "ledger" | "vault" | "clock">,
  viewer: Staff,
  { id }: { readonly id: BookingId },
): Promise<Result<{ readonly link?: string }, Refusal>> {
  const found = await onlineSitting(needs, viewer, id, mayOpen);
  if (!found.ok) return found;
  const kept = await needs.ledger.get("meeting", { booking: id });
  if (!kept) return ok({});
  const actor = { kind: "staff", id: viewer.id } as const;
  const [opened] = await needs.vault.open("meeting", [kept], {
    act: "meeting-read",
    actor,
    on: [id, found.value.caseId],
  });
  return ok(opened ? { link: opened.link.reveal("show-to-staff") } : {});
}

/** One's own sitting, or one of a case that one may see or work on. */
async function onlineSitting(
  needs: Pick<Needs, "ledger" | "clock">,
  actor: Staff,
  id: BookingId,
  mayReach: typeof mayRun,
): Promise<Result<Booking, Refusal>> {
  const it = await needs.ledger.get("booking", { id });
  if (it?.way !== "online") return no(refusal("not-found"));
  return (await reaches(needs, actor, it, mayReach)) ? ok(it) : no(refusal("not-found"));
}

/** Minutes before the beginning from which a citizen is shown the way in; until the end. */
const shownBefore = 30;

/** Of a citizen's own sittings the one that is about to be, or is. */
export async function ownMeeting(
  { ledger, vault }: Pick<OwnNeeds, "ledger" | "vault">,
  own: readonly Booking[],
  now: Instant,
): Promise<Meeting | undefined> {
  const near = own
    .filter((it) => it.way === "online" && isLive(it) && it.stage !== "offered")
    .filter(({ from, to }) => now >= plus(from, -minutes(shownBefore)) && now < to)
    .toSorted((a, b) => a.from - b.from);
  for (const it of near) {
    const kept = await ledger.get("meeting", { booking: it.id });
    if (!kept || kept.owner !== it.owner) continue;
    const [opened] = await vault.open("meeting", [kept], {
      act: "own-meeting-read",
      actor: { kind: "citizen", id: it.owner },
      on: [it.id],
    });
    if (opened) return { booking: it.id, link: opened.link.reveal("show-to-owner") };
  }
  return undefined;
}
