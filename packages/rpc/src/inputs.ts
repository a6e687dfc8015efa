// The shapes pages may send; unknown fields are refused.
import { type CaseId, isId, isOnceKey, isToken, type OnceKey, outcomes, type Token } from "@kumacari/domain";
import * as z from "zod";

export const caseId = z.custom<CaseId>((it) => typeof it === "string" && isId("case", it));
export const onceKey = z.custom<OnceKey>((it) => typeof it === "string" && isOnceKey(it));
export const token = z.custom<Token>((it) => typeof it === "string" && isToken(it));
/** A place in a talk; 0 = before the first. */
export const place = z.int().min(0).max(1_000_000);
/** Any length: the desk answers with its sentence; the body itself is capped at 1 MiB. */
export const words = z.string();
export const outcome = z.enum(outcomes);
