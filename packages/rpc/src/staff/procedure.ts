// Every staff procedure starts from `allow(permission)`: one without a permission cannot be written.
import { byGlass, may, type Needs, type Permission, permissions, type SignedIn } from "@kumacari/desk";
import { type Instant, minutes, type RefusalKind, refusal } from "@kumacari/domain";
import { initTRPC } from "@trpc/server";
import { refused } from "../codes.ts";
import { shapeError } from "../shape-error.ts";

/** `who`: whoever the session belongs to, looked up on this very call. */
export type StaffContext = { readonly needs: Needs; readonly who: SignedIn | undefined };

const t = initTRPC
  .context<StaffContext>()
  .meta<{ readonly permission: Permission | "signed-in" }>()
  .create({ errorFormatter: shapeError });

export const staffRoutes = t.router;

/** `signed-in`: anybody of the staff. Not signed in, not permitted and not proved enough are different answers. */
export const allow = (permission: Permission | "signed-in") =>
  t.procedure.meta({ permission }).use(async ({ ctx: { who, needs }, path, next }) => {
    if (!who) throw refused(refusal("not-signed-in"));
    const glass =
      permission === "signed-in" || may(who.staff, permission)
        ? undefined
        : await byGlass(needs, who.staff, permission);
    const granted = glass ? [permission].filter((it) => it !== "signed-in") : [];
    const why =
      permission === "signed-in" ? undefined : refusing(who, permission, granted, needs.clock.now());
    if (why !== undefined) {
      const actor = { kind: "staff", id: who.staff.id } as const;
      await needs.ledger.note({ act: "refused", actor, on: [who.staff.id, `ask:${path}`], why });
      throw refused(refusal(why));
    }
    return next({ ctx: { ...who, needs: glass ?? needs } });
  });

function refusing(
  { staff, session }: SignedIn,
  permission: Permission,
  granted: readonly Permission[],
  now: Instant,
): RefusalKind | undefined {
  if (!may(staff, permission, granted)) return "not-permitted";
  if (!permissions[permission].strong) return undefined;
  const proved = session.strong !== undefined && now - session.strong < minutes(5);
  return proved ? undefined : "step-up-needed";
}
