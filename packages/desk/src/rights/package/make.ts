// One volume of a package, made anew from what is held each time it is asked for: nothing readable lies around between.
import {
  type AttachmentId,
  type AttachmentKind,
  type Because,
  type Instant,
  type MatterId,
  no,
  ok,
  type Person,
  type Refusal,
  type Result,
  refusal,
  type StaffId,
} from "@kumacari/domain";
import type { Withheld } from "@kumacari/domain/law";
import type { OwnNeeds } from "../../needs.ts";
import { build, type NotInside, notInside, type Section } from "./build.ts";
import { collect } from "./collect.ts";
import type { Held } from "./rule.ts";
import { volumesOf } from "./volumes.ts";

export type MakeNeeds = Pick<OwnNeeds, "ledger" | "vault">;
export type Making = {
  readonly person: Person;
  readonly matter: MatterId;
  readonly withheld: Withheld;
  /** What came later is not part of it. */
  readonly until: Instant;
  readonly because: Pick<Because, "act" | "actor">;
};

export type Volume = {
  readonly matter: MatterId;
  readonly decidedAt: Instant;
  /** From 1. */
  readonly number: number;
  readonly of: number;
  readonly sections: readonly Section[];
  /** Handed over as they are, beside the package. */
  readonly files: readonly HeldFile[];
  readonly notInside: readonly NotInside[];
};
export type HeldFile = {
  readonly id: AttachmentId;
  readonly name: string;
  readonly size: number;
  readonly form: AttachmentKind;
};

/** All of it at once: for who prepares a decision, and to count the volumes. */
export async function makeSections(needs: MakeNeeds, making: Making): Promise<Result<Made, Refusal>> {
  const { person, matter, withheld, until, because } = making;
  if (person.shredded !== undefined) return no(refusal("shredded"));
  const [held, staff, hubs] = await Promise.all([
    collect(needs, person, { ...because, on: [person.id, matter] }),
    needs.ledger.staff(),
    needs.ledger.hubs(),
  ]);
  const names = new Map(staff.map((it) => [it.id, it.displayName]));
  const places = new Map(hubs.map((it) => [it.id, it.name]));
  const nameOf = (id: StaffId | "citizen" | "clock"): string => {
    if (id === "citizen") return "ご本人";
    if (id === "clock") return "しくみ";
    return withheld.names ? "職員（名前は不開示）" : (names.get(id) ?? "職員");
  };
  const hubOf = (id: Parameters<typeof places.get>[0]) => places.get(id) ?? "拠点";
  return ok({
    sections: build(held, { nameOf, hubOf }, { withheld, until }),
    files: withheld.files ? [] : filesOf(held, until),
  });
}

export type Made = { readonly sections: readonly Section[]; readonly files: readonly HeldFile[] };

/** `number` from 1. What a later change of our own words moves from one volume to the next is in the next. */
export async function makeVolume(
  needs: MakeNeeds,
  making: Making,
  number: number,
): Promise<Result<Volume, Refusal>> {
  const made = await makeSections(needs, making);
  if (!made.ok) return made;
  const volumes = volumesOf(made.value.sections);
  const sections = volumes[number - 1];
  if (!sections) return no(refusal("not-found"));
  const last = number === volumes.length;
  return ok({
    matter: making.matter,
    decidedAt: making.until,
    number,
    of: volumes.length,
    sections,
    files: last ? made.value.files : [],
    notInside: last ? notInside : [],
  });
}

export const filesOf = ({ attachment }: Pick<Held, "attachment">, until: Instant): readonly HeldFile[] =>
  attachment
    .filter(({ stage, at }) => stage === "clean" && at <= until)
    .flatMap(({ id, name, size, form }) =>
      form ? [{ id, name: name.reveal("show-to-owner"), size, form }] : [],
    );
