// The table of who may ask what, read off the procedures themselves: nothing can be callable and not stand in it.
import { permissions } from "@kumacari/desk";
import { type Role, roles } from "@kumacari/domain";
import { everyday, type StaffMeta } from "./procedure.ts";

export type MatrixRow = {
  /** `case.reply`. */
  readonly procedure: string;
  readonly changes: boolean;
  /** What the permission says, or that any member of staff may. */
  readonly says: string;
  readonly strong: boolean;
  readonly roles: readonly Role[];
  /** An administrative act says its effect first when asked dry; another act says why it is none. */
  readonly effectFirst: boolean;
  readonly everyday?: string;
};

/** What tRPC keeps of a procedure, as far as it is looked at here. */
export type Procedures = Readonly<
  Record<string, { readonly _def: { readonly type: string; readonly meta?: StaffMeta | undefined } }>
>;

/** Throws on a procedure without a permission: `allow` makes none. */
export function matrixOf(procedures: Procedures): readonly MatrixRow[] {
  return Object.entries(procedures).map(([procedure, { _def }]) => {
    const { meta } = _def;
    if (meta === undefined) throw new Error(`${procedure} has no permission`);
    const changes = _def.type === "mutation";
    const why = meta.everyday && everyday[meta.everyday];
    const common = {
      procedure,
      changes,
      effectFirst: changes && !why,
      ...(why ? { everyday: why } : {}),
    };
    if (meta.permission === "signed-in") {
      return { ...common, says: "サインインした職員", strong: false, roles };
    }
    const rule = permissions[meta.permission];
    return { ...common, says: rule.says, strong: rule.strong ?? false, roles: rule.roles };
  });
}
