// Makes an act that is sent twice happen once.
import type { CitizenId, OnceKey } from "@kumacari/domain";

export type Once = {
  readonly owner: CitizenId;
  readonly act:
    | "intake"
    | "correction"
    | "paper"
    | "talk"
    | "reply"
    | "later"
    | "booking"
    | "wait"
    | "card"
    | "vigil"
    | "care";
  readonly key: OnceKey;
  /** Which save of a part it made, where the part goes on to others. */
  readonly number?: number;
  readonly version: number;
};
