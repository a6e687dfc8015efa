// A counsellor's sittings for their own calendar: numbers, ways and hubs' public names, behind an address that is a secret.
import {
  addDays,
  type Booking,
  caseNumber,
  counsels,
  holds,
  type Instant,
  isId,
  isToken,
  jstDay,
  no,
  ok,
  type Refusal,
  type Result,
  refusal,
  ruleBounds,
  type SittingWay,
  type Staff,
  type StaffId,
} from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import { untilCommitted } from "../until-committed.ts";

export type FeedEvent = Pick<Booking, "id" | "from" | "to" | "madeAt" | "version"> & {
  /** `K-7h2mqx`: what people say to each other instead of a name. */
  readonly number: string;
  readonly way: SittingWay;
  readonly hub?: string;
};

/** `path`: the last part of the address, said this once. The one before it opens nothing any more. */
export function makeFeed(
  { ledger, clock, chance, hashes }: Pick<Needs, "ledger" | "clock" | "chance" | "hashes">,
  actor: Staff,
): Promise<Result<{ readonly path: string }, Refusal>> {
  return untilCommitted(async () => {
    const found = await ledger.get("feed", { staff: actor.id });
    const token = chance.token();
    const value = {
      staff: actor.id,
      token: hashes.token(token),
      since: clock.now(),
      version: found?.version ?? 1,
    };
    const conflict = await ledger.commit([{ op: found ? "update" : "create", kind: "feed", value }], {
      act: "calendar-link-made",
      actor: { kind: "staff", id: actor.id },
      on: [actor.id],
    });
    return conflict ?? ok({ path: `${actor.id.slice(prefix.length)}${token}` });
  });
}

/** Twice is once. */
export function endFeed({ ledger }: Pick<Needs, "ledger">, actor: Staff): Promise<Result<void, Refusal>> {
  return untilCommitted(async () => {
    const key = { staff: actor.id };
    if (!(await ledger.get("feed", key))) return ok(undefined);
    const conflict = await ledger.commit([{ op: "remove", kind: "feed", key }], {
      act: "calendar-link-ended",
      actor: { kind: "staff", id: actor.id },
      on: [actor.id],
    });
    return conflict ?? ok(undefined);
  });
}

export async function seeFeed(
  { ledger }: Pick<Needs, "ledger">,
  viewer: Staff,
): Promise<{ readonly since?: Instant }> {
  const found = await ledger.get("feed", { staff: viewer.id });
  return found ? { since: found.since } : {};
}

/** Days behind and ahead that a calendar is given. */
const behind = 14;
const ahead = ruleBounds.horizon[1];

/** Asked for by a calendar program that signs in nowhere: the address alone opens it, while its owner works here. */
export async function readFeed(
  { ledger, clock, hashes }: Pick<Needs, "ledger" | "clock" | "hashes">,
  path: string,
): Promise<Result<readonly FeedEvent[], Refusal>> {
  const read = readPath(path);
  const found = read && (await ledger.get("feed", { staff: read.staff }));
  if (!read || found?.token !== hashes.token(read.token)) return no(refusal("not-found"));
  const owner = await ledger.get("staff", { id: read.staff });
  if (owner?.state !== "active" || !counsels(owner)) return no(refusal("not-found"));
  const now = clock.now();
  const first = addDays(jstDay(now), -behind);
  const dates = Array.from({ length: behind + ahead + 1 }, (_, n) => addDays(first, n));
  const [{ hubs }, { agenda }] = await Promise.all([
    ledger.office(),
    ledger.together({ agenda: dates.map((day) => ({ day, of: read.staff })) }),
  ]);
  const taken = agenda
    .flatMap((it) => it?.taken ?? [])
    .filter((it) => it.stage !== "offered" || holds(it, now));
  const { booking } = await ledger.together({ booking: taken.map((it) => ({ id: it.booking })) });
  return ok(
    booking
      .filter((it) => it !== undefined)
      .map((it) => {
        const hub = hubs.find(({ id }) => id === it.hub)?.name;
        const { id, from, to, madeAt, version, way } = it;
        return {
          id,
          from,
          to,
          madeAt,
          version,
          way,
          number: caseNumber(it.caseId),
          ...(hub ? { hub } : {}),
        };
      }),
  );
}

const prefix = "staff_";
/** Letters of an id of ours behind its prefix. */
const idLength = 20;

function readPath(path: string): { readonly staff: StaffId; readonly token: string } | undefined {
  const staff = `${prefix}${path.slice(0, idLength)}`;
  const token = path.slice(idLength);
  return isId("staff", staff) && isToken(token) ? { staff, token } : undefined;
}
