// The hub says how a sitting goes on, by its ticket: it knows no other name for it.
import {
  type Booking,
  jstDay,
  no,
  ok,
  type Refusal,
  type Result,
  refusal,
  type Staff,
} from "@kumacari/domain";
import { type Restoring, restore } from "../booking/restore.ts";
import { type Mover, moveStage } from "../booking/stage.ts";
import type { Needs } from "../needs.ts";
import { ownHub, takenAt } from "./see.ts";
import type { HubStage } from "./views.ts";

type Moving = Pick<Needs, "ledger" | "clock" | "chance">;
type Ticket = { readonly ticket: string };

/** The same step twice changes nothing. */
export async function moveAtHub(
  needs: Moving,
  actor: Staff,
  { ticket, to }: Ticket & { readonly to: HubStage },
): Promise<Result<void, Refusal>> {
  const found = await findAtHub(needs, actor, ticket);
  if (!found.ok) return found;
  const { id, mover, isOwn } = found.value;
  const done = await moveStage(needs, mover, { id, to }, isOwn);
  return done.ok ? ok(undefined) : done;
}

/** A wrong tap: that it ended, or that nobody came. */
export async function restoreAtHub(
  needs: Moving,
  actor: Staff,
  { ticket, said }: Ticket & Pick<Restoring, "said">,
): Promise<Result<void, Refusal>> {
  const found = await findAtHub(needs, actor, ticket);
  if (!found.ok) return found;
  const { id, mover, isOwn } = found.value;
  const done = await restore(needs, mover, { id, said }, isOwn);
  return done.ok ? ok(undefined) : done;
}

type AtHub = Pick<Restoring, "id"> & {
  readonly mover: Mover;
  readonly isOwn: (it: Booking) => boolean;
};

/** Only today's, and only one's own: any other ticket is as if it were not there. */
async function findAtHub(needs: Moving, actor: Staff, ticket: string): Promise<Result<AtHub, Refusal>> {
  const ground = await ownHub(needs, actor);
  if (!ground.ok) return ground;
  const { hub, tables } = ground.value;
  const taken = await takenAt(needs, tables, [jstDay(needs.clock.now())]);
  const it = taken.find((one) => one.ticket === ticket);
  if (!it) return no(refusal("not-found"));
  const mover = { kind: "staff", id: actor.id } as const;
  return ok({ id: it.booking, mover, isOwn: (booking) => booking.hub === hub.id });
}
