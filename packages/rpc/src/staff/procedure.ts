// Every staff procedure starts from `allow(permission)`: one without a permission cannot be written.
import { may, type Needs, type Permission } from "@kumacari/desk";
import { refusal, type Staff } from "@kumacari/domain";
import { initTRPC } from "@trpc/server";
import { refused } from "../codes.ts";
import { shapeError } from "../shape-error.ts";

/** `staff` is whoever the session belongs to, looked up on this very call. */
export type StaffContext = { readonly needs: Needs; readonly staff: Staff | undefined };

const t = initTRPC
  .context<StaffContext>()
  .meta<{ readonly permission: Permission | "signed-in" }>()
  .create({ errorFormatter: shapeError });

export const staffRoutes = t.router;

/** `signed-in`: anybody of the staff. Not signed in and not permitted are different answers. */
export const allow = (permission: Permission | "signed-in") =>
  t.procedure.meta({ permission }).use(({ ctx, next }) => {
    const { staff, needs } = ctx;
    if (!staff) throw refused(refusal("not-signed-in"));
    if (permission !== "signed-in" && !may(staff, permission)) throw refused(refusal("not-permitted"));
    return next({ ctx: { staff, needs } });
  });
