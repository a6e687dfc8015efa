// The table of who may ask what, read off the procedures themselves: nothing can be callable and not stand in it.
import { allPermissions, type Permission, permissions } from "@kumacari/desk";
import { type Role, roles } from "@kumacari/domain";

export type MatrixRow = {
  /** `case.reply`. */
  readonly procedure: string;
  readonly changes: boolean;
  /** What the permission says, or that any member of staff may. */
  readonly says: string;
  readonly strong: boolean;
  readonly roles: readonly Role[];
};

/** What tRPC keeps of a procedure, as far as it is looked at here. */
export type Procedures = Readonly<
  Record<
    string,
    { readonly _def: { readonly type: string; readonly meta?: { readonly permission: string } | undefined } }
  >
>;

/** Throws on a procedure without a permission: `allow` makes none. */
export function matrixOf(procedures: Procedures): readonly MatrixRow[] {
  return Object.entries(procedures).map(([procedure, { _def }]) => {
    const permission = _def.meta?.permission;
    if (permission === undefined) throw new Error(`${procedure} has no permission`);
    const changes = _def.type === "mutation";
    if (permission === "signed-in") {
      return { procedure, changes, says: "サインインした職員", strong: false, roles };
    }
    const rule = permissions[named(permission)];
    return { procedure, changes, says: rule.says, strong: rule.strong ?? false, roles: rule.roles };
  });
}

function named(permission: string): Permission {
  const found = allPermissions.find((it) => it === permission);
  if (!found) throw new Error(`${permission} is in no policy`);
  return found;
}
