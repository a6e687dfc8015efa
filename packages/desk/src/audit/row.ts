// One entry as the page shows it: staff by name, citizens by nothing but their reference.
import type { Entry } from "@kumacari/domain";
import type { StaffNames } from "../inbox/row.ts";
import type { NumberedEntry } from "./ports.ts";
import type { AuditRow } from "./views.ts";

export function rowOf({ entry, number }: NumberedEntry, names: StaffNames): AuditRow {
  const { id, at, act, actor, on, why, trail } = entry;
  return {
    id,
    ...(number === undefined ? {} : { number }),
    at,
    act,
    by: actor.kind,
    who: nameOf(actor, names),
    whoId: actor.kind === "system" ? actor.part : actor.id,
    on,
    ...(why === undefined ? {} : { why }),
    ...(trail === undefined ? {} : { trail }),
  };
}

function nameOf(actor: Entry["actor"], names: StaffNames): string {
  switch (actor.kind) {
    case "staff":
      return names.get(actor.id) ?? actor.id;
    case "citizen":
      return actor.id;
    case "system":
      return actor.part;
    default:
      return actor satisfies never;
  }
}
