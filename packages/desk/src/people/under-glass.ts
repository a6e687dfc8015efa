// Everything done by broken glass says so in its entry.
import type { Because, Staff } from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import { may, type Permission } from "../permit.ts";
import { openGlass } from "./glass.ts";
import type { Glass } from "./kept.ts";

/** The needs of a call that only broken glass permits; undefined when it does not. Asked on every such call. */
export async function byGlass(
  needs: Needs,
  staff: Staff,
  permission: Permission,
): Promise<Needs | undefined> {
  if (!may(staff, "glass.break")) return undefined;
  const glass = await openGlass(needs, staff);
  return glass && may(staff, permission, glass.permissions) ? under(needs, glass) : undefined;
}

function under(needs: Needs, { id }: Glass): Needs {
  const { ledger, vault } = needs;
  const marked = (it: Because): Because => ({ ...it, why: "glass", on: [...it.on, id] });
  return {
    ...needs,
    ledger: {
      ...ledger,
      commit: (changes, because) => ledger.commit(changes, marked(because)),
      note: (because) => ledger.note(marked(because)),
    },
    vault: { open: (kind, records, because) => vault.open(kind, records, marked(because)) },
  };
}
