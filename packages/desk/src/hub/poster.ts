// A hub's QR poster: which one hangs, what is printed on it, and a new one in its place.
import {
  type Hub,
  type HubId,
  type Instant,
  no,
  ok,
  type Poster,
  type Refusal,
  type Result,
  refusal,
  type Staff,
} from "@kumacari/domain";
import { type Act, effect, onlySaid } from "../effect.ts";
import type { Needs } from "../needs.ts";
import type { Ledger } from "../ports.ts";
import { untilCommitted } from "../until-committed.ts";
import { movedOn } from "./moved-on.ts";
import { posterToken } from "./poster-token.ts";

/** `since` absent: the first one, which nobody had to make. */
export type PosterView = { readonly serial: number; readonly since?: Instant };

export type PosterSheet = {
  readonly hub: Pick<Hub, "name" | "ward">;
  readonly serial: number;
  readonly at: Instant;
  /** The last part of the address in its QR code. */
  readonly token: string;
};

type Rotating = { readonly hub: HubId; readonly serial: number; readonly dry: boolean };

const firstSerial = 1;

export const serialOf = (it: Poster | undefined): number => it?.serial ?? firstSerial;

/** Undefined: no such hub. */
export async function readPoster(ledger: Ledger, hub: HubId) {
  const [it, poster] = await Promise.all([ledger.get("hub", { id: hub }), ledger.get("poster", { hub })]);
  return it && { hub: it, poster, serial: serialOf(poster) };
}

export async function seePoster(
  { ledger }: Pick<Needs, "ledger">,
  hub: HubId,
): Promise<Result<PosterView, Refusal>> {
  const found = await readPoster(ledger, hub);
  if (!found) return no(refusal("not-found"));
  const { serial, poster } = found;
  return ok({ serial, ...(poster ? { since: poster.since } : {}) });
}

export async function printPoster(
  needs: Pick<Needs, "ledger" | "hashes" | "clock">,
  actor: Staff,
  hub: HubId,
): Promise<Result<PosterSheet, Refusal>> {
  const found = await readPoster(needs.ledger, hub);
  if (!found) return no(refusal("not-found"));
  const { serial } = found;
  await needs.ledger.note({
    act: "poster-printed",
    actor: { kind: "staff", id: actor.id },
    on: [hub, `serial:${serial}`],
  });
  const { name, ward } = found.hub;
  return ok({
    hub: { name, ward },
    serial,
    at: needs.clock.now(),
    token: posterToken(needs, { hub, serial }),
  });
}

/** `serial`: the poster it takes the place of, so that two who press at once throw away one. */
export function rotatePoster(
  { ledger, clock }: Pick<Needs, "ledger" | "clock">,
  actor: Staff,
  { hub, serial, dry }: Rotating,
): Promise<Result<Act<PosterView>, Refusal>> {
  return untilCommitted<Act<PosterView>>(async () => {
    const found = await readPoster(ledger, hub);
    if (!found) return no(refusal("not-found"));
    if (found.serial !== serial) return no(movedOn);
    const next = serial + 1;
    const says = effect(
      [`「${found.hub.name}」のポスターを、第${next}版に新しくします。`],
      ["いま貼ってあるポスターは使えなくなります。新しいポスターを印刷して、すぐに貼り替えてください。"],
    );
    if (dry) return ok(onlySaid(says));
    const since = clock.now();
    const value = { hub, serial: next, since, by: actor.id, version: found.poster?.version ?? 1 };
    const op = found.poster ? "update" : "create";
    const conflict = await ledger.commit([{ op, kind: "poster", value }], {
      act: "poster-rotated",
      actor: { kind: "staff", id: actor.id },
      on: [hub, `serial:${next}`],
    });
    return conflict ?? ok({ done: true, effect: says, serial: next, since });
  });
}
