// Broken glass: a few permissions for a short time, for a reason, and the city is told before it takes effect.
import {
  accessLimits,
  type GlassId,
  type GlassReason,
  type Instant,
  isBlank,
  minutes,
  no,
  ok,
  plus,
  type Refusal,
  type Result,
  refusal,
  type Staff,
} from "@kumacari/domain";
import { recognise } from "@kumacari/guard";
import { type Act, effect } from "../effect.ts";
import type { Needs } from "../needs.ts";
import { glassPermissions, may, type Permission, permissionsOf } from "../permit.ts";
import { administer, preview } from "./administer.ts";
import type { Glass } from "./kept.ts";
import { glassLetter, sent } from "./letters.ts";
import { words } from "./words.ts";

export type Breaking = {
  readonly reason: GlassReason;
  readonly words: string;
  readonly minutes: number;
  /** One's own display name, typed in. */
  readonly typed?: string | undefined;
  readonly dry: boolean;
};

/** A letter that was taken though the act then failed tells the city too much, never too little. */
export async function breakGlass(
  needs: Needs,
  actor: Staff,
  it: Breaking,
): Promise<Result<Act<{ readonly id: GlassId; readonly ends: Instant }>, Refusal>> {
  const read = readReason(it.words);
  if (!read.ok) return read;
  const from = needs.clock.now();
  const value: Glass = {
    id: needs.chance.id("glass"),
    staff: actor.id,
    reason: it.reason,
    words: read.value,
    permissions: glassPermissions,
    from,
    ends: plus(from, minutes(it.minutes)),
    version: 1,
  };
  const decide = async () => {
    const open = await openGlass(needs, actor);
    if (open) return no(refusal("glass-open"));
    if (!it.dry && it.typed?.normalize("NFC").trim() !== actor.displayName) return no(refusal("not-typed"));
    const { gives, letter, marks, own } = words.glass;
    return ok({ effect: effect([gives(it.minutes), letter, marks, own], [], actor.displayName) });
  };
  const seen = await preview(needs, actor, decide);
  if (!seen.ok || it.dry) return seen;
  const { displayName: name, role } = actor;
  if (!(await sent(needs.post, glassLetter({ ...value, name, role })))) return no(refusal("letter-away"));
  return administer(needs, actor, false, async () => {
    const decided = await decide();
    if (!decided.ok) return decided;
    return ok({
      effect: decided.value.effect,
      changes: [{ op: "create", kind: "glass", value }],
      on: [actor.id, value.id],
      why: it.reason,
      value: { id: value.id, ends: value.ends },
      act: "glass-broken",
    });
  });
}

/** By its holder, or by anybody who manages the staff. */
export function endGlass(
  needs: Needs,
  actor: Staff,
  { id, dry }: { readonly id: GlassId; readonly dry: boolean },
): Promise<Result<Act<{ readonly state: "ended" }>, Refusal>> {
  return administer<{ readonly state: "ended" }>(needs, actor, dry, async () => {
    const glass = await needs.ledger.get("glass", { id });
    if (!glass) return no(refusal("not-found"));
    if (glass.staff !== actor.id && !may(actor, "people.manage")) return no(refusal("not-permitted"));
    if (!isOpen(glass, needs.clock.now())) return no(over);
    return ok({
      effect: effect([words.glass.ends]),
      changes: [endedGlass(glass, actor.id, needs.clock.now())],
      on: [glass.staff, id],
      value: { state: "ended" },
      act: "glass-ended",
    });
  });
}

export const endedGlass = (glass: Glass, by: Staff["id"] | "clock", at: Instant) =>
  ({ op: "update", kind: "glass", value: { ...glass, ended: { by, at } } }) as const;

export const isOpen = ({ from, ends, ended }: Glass, now: Instant): boolean =>
  ended === undefined && from <= now && now < ends;

export async function openGlass(
  { ledger, clock }: Pick<Needs, "ledger" | "clock">,
  { id }: Pick<Staff, "id">,
): Promise<Glass | undefined> {
  const now = clock.now();
  return (await ledger.shelf("glass")).find((it) => it.staff === id && isOpen(it, now));
}

/** By role, and for a short time by broken glass. */
export async function permissionsNow(
  needs: Pick<Needs, "ledger" | "clock">,
  staff: Staff,
): Promise<readonly Permission[]> {
  const own = permissionsOf(staff.role);
  if (!own.includes("glass.break")) return own;
  const glass = await openGlass(needs, staff);
  return [...own, ...(glass?.permissions ?? []).filter((it) => !own.includes(it))];
}

function readReason(text: string): Result<string, Refusal> {
  const { least, most } = accessLimits.glassWords;
  const read = text.replace(/\r\n?/g, "\n").trim();
  if (isBlank(read) || read.length < least) {
    return no({ kind: "empty", says: `事情を、${least}文字以上でお書きください。` });
  }
  if (read.length > most) return no({ kind: "too-long", says: `事情は、${most}文字までにお収めください。` });
  return recognise(read).length > 0 ? no(refusal("personal-in-reason")) : ok(read);
}

const over: Refusal = { kind: "too-late", says: "この緊急の権限は、すでに終わっています。" };
