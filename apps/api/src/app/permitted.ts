// Who asks for a file of the console, or the answer that says no; the refusal is written down as the contract's are.
import { may, type Needs, type Permission, type SignedIn } from "@kumacari/desk";
import { type Refusal, type Result, refusal, type Staff } from "@kumacari/domain";
import type { Context } from "hono";

export type WhoFrom = (c: Context) => Promise<Result<SignedIn, Refusal>>;
export type Asking = {
  readonly permission: Permission;
  /** What was asked for, in the trail. */
  readonly ask: string;
};

export async function permitted(
  c: Context,
  { ledger }: Pick<Needs, "ledger">,
  whoFrom: WhoFrom,
  { permission, ask }: Asking,
): Promise<{ readonly staff: Staff } | { readonly refused: Response }> {
  const who = await whoFrom(c);
  if (!who.ok) return { refused: c.text(who.error.says, 401) };
  const { staff } = who.value;
  if (may(staff, permission)) return { staff };
  const actor = { kind: "staff", id: staff.id } as const;
  await ledger.note({ act: "refused", actor, on: [staff.id, `ask:${ask}`], why: "not-permitted" });
  return { refused: c.text(refusal("not-permitted").says, 403) };
}
