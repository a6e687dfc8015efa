// Somebody reads the poster of a hub: whoever has booked there has come; whoever never came to us is remembered to come by it.
import {
  atMinute,
  type Booking,
  firstRules,
  type Hub,
  type HubId,
  hours,
  type Instant,
  isLive,
  jstDay,
  no,
  ok,
  type Person,
  plus,
  type Refusal,
  type Result,
  refusal,
} from "@kumacari/domain";
import { cell } from "@kumacari/figures";
import { mustConsent } from "../consent/check.ts";
import { counted } from "../figures/count.ts";
import { readPoster } from "../hub/poster.ts";
import { readPosterToken } from "../hub/poster-token.ts";
import type { OwnNeeds } from "../needs.ts";
import { untilCommitted } from "../until-committed.ts";
import { bookingView, hubView } from "./show.ts";
import { moveStage } from "./stage.ts";
import type { BookingView, HubView } from "./views.ts";

export type AtHub = {
  readonly hub: HubView;
  /** Closed: nothing new is booked there. */
  readonly open: boolean;
  /** Their sitting here, now that they have come, and where it is held. */
  readonly arrived?: { readonly booking: BookingView; readonly table: string };
  /** Otherwise the next one, wherever; `opens`: it is here and today, and they may say from then on that they have come. */
  readonly next?: { readonly booking: BookingView; readonly opens?: Instant };
};

type ArriveNeeds = Pick<OwnNeeds, "ledger" | "clock" | "chance" | "hashes">;

/** Read twice it is one arrival. A forged token is as if the page were not there. */
export async function arrive(
  needs: ArriveNeeds,
  person: Person,
  token: string,
): Promise<Result<AtHub, Refusal>> {
  const read = readPosterToken(needs, token);
  const found = read && (await readPoster(needs.ledger, read.hub));
  if (!found) return no(refusal("not-found"));
  if (read.serial !== found.serial) return no(refusal("poster-over"));
  const { hub } = found;
  const remembered = await rememberWay(needs, person, hub.id);
  if (!remembered.ok) return remembered;
  const here = await whoComes(needs, person, hub.id);
  return here.ok ? ok(await show(needs, person, hub, here.value)) : here;
}

/** Once, before there is any case: figures count it, and nobody outside of the office is told. */
function rememberWay(needs: ArriveNeeds, seen: Person, hub: HubId): Promise<Result<void, Refusal>> {
  const { ledger } = needs;
  let known: Person | undefined = seen;
  return untilCommitted(async () => {
    const person = known ?? (await ledger.get("person", { id: seen.id }));
    known = undefined;
    if (!person || person.latestCase || person.cameBy || person.shredded) return ok(undefined);
    const conflict = await ledger.commit(
      [
        { op: "update", kind: "person", value: { ...person, cameBy: hub } },
        ...counted(needs, [cell("came", "hub", hub)]),
      ],
      { act: "poster-followed", actor: { kind: "citizen", id: person.id }, on: [person.id, hub] },
    );
    return conflict ?? ok(undefined);
  });
}

/** Their sitting here and now, arrived by this; undefined: there is none, or they may not say so yet. */
async function whoComes(
  needs: ArriveNeeds,
  person: Person,
  hub: HubId,
): Promise<Result<Booking | undefined, Refusal>> {
  if (!mustConsent(person).ok) return ok(undefined);
  const awaited = async () => {
    const now = needs.clock.now();
    const held = await ahead(needs, person);
    return held.find((it) => it.hub === hub && opensAt(it) <= now);
  };
  const it = await awaited();
  if (it?.stage !== "booked") return ok(it);
  const isTheirs = ({ owner, stage }: Booking) =>
    owner === person.id && (stage === "booked" || stage === "arrived");
  const mover = { kind: "citizen", id: person.id } as const;
  const moved = await moveStage(needs, mover, { id: it.id, to: "arrived" }, isTheirs);
  const after = await awaited();
  // It may have been begun, or given up, by somebody else in this very moment: as it stands then, it is told.
  return moved.ok || after?.stage !== "booked" ? ok(after) : moved;
}

/** An hour before it begins, and on its own day. */
const opensAt = ({ from }: Booking): Instant => {
  const hourBefore = plus(from, -hours(1));
  return jstDay(hourBefore) === jstDay(from) ? hourBefore : atMinute(jstDay(from), 0);
};

/** What is agreed and not over, the first one first. */
async function ahead({ ledger, clock }: ArriveNeeds, { bookings = [] }: Person): Promise<readonly Booking[]> {
  const { booking } = await ledger.together({ booking: bookings.map((id) => ({ id })) });
  return booking
    .filter((it) => it !== undefined)
    .filter((it) => isLive(it) && it.stage !== "offered" && it.to > clock.now())
    .toSorted((a, b) => a.from - b.from);
}

async function show(
  needs: ArriveNeeds,
  person: Person,
  hub: Hub,
  arrived: Booking | undefined,
): Promise<AtHub> {
  const { hubs, staff, tables, rules = firstRules } = await needs.ledger.officeLately();
  const now = needs.clock.now();
  const shown = { hubs, staff, rules, now };
  const whole = { hub: hubView(hub), open: hub.state === "open" };
  if (arrived) {
    const table = tables.find(({ id }) => id === arrived.table)?.name ?? "";
    return { ...whole, arrived: { booking: bookingView(arrived, shown), table } };
  }
  const [next] = await ahead(needs, person);
  if (!next) return whole;
  const isToday = next.hub === hub.id && jstDay(next.from) === jstDay(now);
  return {
    ...whole,
    next: { booking: bookingView(next, shown), ...(isToday ? { opens: opensAt(next) } : {}) },
  };
}
