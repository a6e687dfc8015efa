// Which act somebody has begun on this page; one at a time.
import type { ProcedureKey } from "@kumacari/domain";
import type { Ask, Glass, Person, Seat } from "../../rpc.ts";

export type Acting =
  | { readonly is: "invite" }
  | { readonly is: "person"; readonly person: Person }
  | { readonly is: "take-back"; readonly person: Person }
  | { readonly is: "approve" | "decline" | "withdraw"; readonly ask: Ask }
  | { readonly is: "open-review" }
  | { readonly is: "sign-review"; readonly id: string }
  | { readonly is: "register-seat" }
  | { readonly is: "check-seat" | "remove-seat"; readonly seat: Seat }
  | { readonly is: "break-glass" }
  | { readonly is: "end-glass"; readonly glass: Glass }
  | { readonly is: "rehearse"; readonly procedure: ProcedureKey };

export type Act = (it: Acting) => void;
