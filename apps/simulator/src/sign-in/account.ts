// An account of the embedded sign-in service, as its file keeps it.
import { roles } from "@kumacari/domain";
import * as z from "zod";

export const account = z.object({
  subject: z.string(),
  mail: z.string(),
  active: z.boolean(),
  /** Somebody of the demo town, whose password and codes the start page shows. */
  name: z.string().optional(),
  role: z.enum(roles).optional(),
  password: z.string().optional(),
  /** A password that is nobody's business but its owner's: salted, and not kept itself. */
  sealed: z.object({ salt: z.string(), hash: z.string() }).optional(),
  /** Until when the temporary password may be used, once, to choose another; absent: the password was chosen. */
  temporaryUntil: z.number().optional(),
  /** Absent: the second factor is still to be set up. */
  totpSecret: z.string().optional(),
  /** The time step of the last code taken; it and all before it are spent. */
  lastStep: z.number().int(),
});
export type Account = z.infer<typeof account>;

/** What is still to be done before a code can be asked for. */
export type Standing = "new-password" | "set-up" | "ready";

export const standingOf = ({ temporaryUntil, totpSecret }: Account): Standing => {
  if (temporaryUntil !== undefined) return "new-password";
  return totpSecret === undefined ? "set-up" : "ready";
};
