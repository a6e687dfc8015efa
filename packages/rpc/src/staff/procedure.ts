// Every staff procedure starts from `allow(permission)`: one without a permission cannot be written.
import {
  byGlass,
  isProved,
  may,
  type Needs,
  type Permission,
  permissions,
  type SignedIn,
} from "@kumacari/desk";
import { type Instant, type Refusal, type RefusalKind, type Result, refusal } from "@kumacari/domain";
import { initTRPC } from "@trpc/server";
import { granted, refused } from "../codes.ts";
import { shapeError } from "../shape-error.ts";

/** `who`: whoever the session belongs to, looked up on this very call, or why there is nobody. */
export type StaffContext = { readonly needs: Needs; readonly who: Result<SignedIn, Refusal> };

/** Why a procedure that changes something is no administrative act: everything else must be able to run dry. */
export const everyday = {
  casework: "相談の仕事：本人が書いたもの・選んだものを、そのまま残す",
  draft: "下書き・判断：承認や署名があるまで、何も起きない",
  record: "起きたことの記録：書き足すだけで、だれの権限も言葉も変わらない",
  looking: "探すこと：読んだことが記録に残るほか、何も変わらない",
  taking: "書き出し：何も変わらない",
  own: "ご自分のサインインとその方法、ご自分の予定表：ほかの人のものには届かない",
} as const;
export type Everyday = keyof typeof everyday;

export type StaffMeta = { readonly permission: Permission | "signed-in"; readonly everyday?: Everyday };

const t = initTRPC.context<StaffContext>().meta<StaffMeta>().create({ errorFormatter: shapeError });

export const staffRoutes = t.router;

/**
 * `signed-in`: anybody of the staff. Not signed in, not permitted and not proved enough are different answers. A
 * mutation that names no everyday reason is administrative (clause キ): a test turns red when it takes no `dry`.
 */
export const allow = (permission: Permission | "signed-in", reason?: Everyday) =>
  t.procedure
    .meta(reason ? { permission, everyday: reason } : { permission })
    .use(async ({ ctx: { who: asked, needs }, path, next }) => {
      const who = granted(asked);
      const glass =
        permission === "signed-in" || may(who.staff, permission)
          ? undefined
          : await byGlass(needs, who.staff, permission);
      const added = glass ? [permission].filter((it) => it !== "signed-in") : [];
      const why =
        permission === "signed-in" ? undefined : refusing(who, permission, added, needs.clock.now());
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
  added: readonly Permission[],
  now: Instant,
): RefusalKind | undefined {
  if (!may(staff, permission, added)) return "not-permitted";
  return !permissions[permission].strong || isProved(session, now) ? undefined : "step-up-needed";
}
