// A citizen waits for a time that is not free now, or waits no longer.
import {
  addDays,
  type Booking,
  type Day,
  firstRules,
  heldAtMost,
  isOpen,
  jstDay,
  no,
  type OnceKey,
  ok,
  type Person,
  type Refusal,
  type Result,
  refusal,
  type Wait,
  type WaitId,
} from "@kumacari/domain";
import { mustConsent } from "../consent/check.ts";
import type { OwnNeeds } from "../needs.ts";
import type { Conflict } from "../ports.ts";
import { untilCommitted } from "../until-committed.ts";
import { freed } from "./cancel.ts";
import { isCounsellor } from "./day-book.ts";
import { offerSoon } from "./offer.ts";
import type { Wanted } from "./open-slots.ts";
import { ownWaits, withoutWait } from "./own-waits.ts";
import { cancelled } from "./place.ts";
import type { OfficeLately } from "./ports.ts";
import { waitView } from "./show.ts";
import { isTodayOver } from "./still-offered.ts";
import type { WaitView } from "./views.ts";

export type Waiting = Wanted & { readonly first: Day; readonly last: Day; readonly once: OnceKey };

/** Twice is once: to wait for the very same is to wait as before, in one's old place. */
export async function wait(
  needs: OwnNeeds,
  { id }: Person,
  asked: Waiting,
): Promise<Result<WaitView, Refusal>> {
  const came = await untilCommitted(() => attempt(needs, id, asked));
  if (!came.ok) return came;
  return ok(waitView(came.value, await needs.ledger.officeLately()));
}

async function attempt(
  needs: OwnNeeds,
  owner: Person["id"],
  asked: Waiting,
): Promise<Result<Wait, Refusal> | Conflict> {
  const { ledger, clock } = needs;
  const once = { owner, act: "wait", key: asked.once } as const;
  const [person, done, office] = await Promise.all([
    ledger.get("person", { id: owner }),
    ledger.get("once", once),
    ledger.officeLately(),
  ]);
  if (!person) return no(refusal("not-found"));
  const kept = await ownWaits(needs, person);
  const now = clock.now();
  const today = jstDay(now);
  const own = kept.filter(({ last: until }) => until >= today);
  const same = own.find((it) => isSame(it, asked));
  if (same) return ok(same);
  // The answer was lost on its way, and the place on the list was left or used since.
  if (done) return no(refusal("offer-over"));
  const it = person.latestCase && (await ledger.get("case", { id: person.latestCase }));
  const consent = mustConsent(person);
  if (!consent.ok) return consent;
  if (!it || !isOpen(it)) return no(refusal("no-case"));
  if (!isSound(asked, office, today)) return no(refusal("invalid"));
  if (asked.last === today && isTodayOver(office, asked, now)) return no(todayOver);
  if (own.length >= heldAtMost.waits) return no(refusal("too-many-waits"));
  const { way, first, last } = asked;
  const hub = office.hubs.find(({ id }) => id === asked.hub)?.id;
  const value: Wait = {
    id: needs.chance.id("wait"),
    owner,
    caseId: it.id,
    way,
    ...(hub ? { hub } : {}),
    ...(asked.staff ? { staff: asked.staff } : {}),
    first,
    last,
    since: now,
    declined: [],
    version: 1,
  };
  const conflict = await ledger.commit(
    [
      { op: "create", kind: "once", value: { ...once, version: 1 } },
      { op: "create", kind: "wait", value },
      // The consent still stands, and of two places asked for at once one is counted by the other.
      { op: "update", kind: "person", value: { ...person, waits: [...kept, value].map((one) => one.id) } },
      { op: "hold", kind: "case", key: { id: it.id }, version: it.version },
    ],
    { act: "wait-begun", actor: { kind: "citizen", id: owner }, on: [value.id, it.id] },
  );
  return conflict ?? ok(value);
}

const todayOver: Refusal = {
  kind: "too-late",
  says: "今日は、これから空く時間がありません。明日からの日をお選びください。",
};

const isSame = (it: Wait, { way, hub, staff, first, last }: Waiting): boolean =>
  it.way === way && it.hub === hub && it.staff === staff && it.first === first && it.last === last;

function isSound({ way, hub, staff, first, last }: Waiting, office: OfficeLately, today: Day): boolean {
  const isHub = office.hubs.some(({ id, state }) => id === hub && state === "open");
  const mayBeAt = hub === undefined || (way === "hub" && isHub);
  const mayBeWith = staff === undefined || isCounsellor(office, staff);
  const { horizon } = office.rules ?? firstRules;
  return mayBeAt && mayBeWith && first <= last && last >= today && last <= addDays(today, horizon);
}

/** Twice is once. What was offered meanwhile is free again, and goes to the next. */
export async function leave(
  needs: OwnNeeds,
  { id: owner }: Person,
  id: WaitId,
): Promise<Result<void, Refusal>> {
  const left = await untilCommitted<Booking | undefined>(async () => {
    const { ledger, clock } = needs;
    const it = await ledger.get("wait", { id });
    if (!it) return ok(undefined);
    if (it.owner !== owner) return no(refusal("not-found"));
    const [person, held] = await Promise.all([
      ledger.get("person", { id: owner }),
      it.offer && ledger.get("booking", { id: it.offer }),
    ]);
    const offer = held?.stage === "offered" ? held : undefined;
    const conflict = await ledger.commit(
      [
        { op: "remove", kind: "wait", key: { id }, version: it.version },
        ...(person ? [{ op: "update", kind: "person", value: withoutWait(person, [it]) } as const] : []),
        ...(offer ? [cancelled(offer, "citizen", clock.now()), ...(await freed(needs, offer))] : []),
      ],
      { act: "wait-left", actor: { kind: "citizen", id: owner }, on: [id, it.caseId] },
    );
    return conflict ?? ok(offer);
  });
  if (!left.ok) return left;
  if (left.value) await offerSoon(needs, jstDay(left.value.from));
  return ok(undefined);
}
