// What the data map tells of a kind of record beside its fields.
import type { Permission } from "../permit.ts";

/** `own`: the citizen it is about. `service`: no person reads it, only the program. */
export type Reader = Permission | "own" | "service";

export type Purpose = {
  readonly says: string;
  readonly why: string;
  /** In the words of the people who read the map. */
  readonly kept: string;
  readonly readers: readonly [Reader, ...Reader[]];
};
