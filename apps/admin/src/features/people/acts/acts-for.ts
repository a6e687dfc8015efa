// What may be begun with somebody in this state.
import type { StaffState } from "@kumacari/domain";

export type PersonAct = "role" | "suspend" | "recover" | "resume" | "retire" | "uninvite";

const acts: Readonly<Record<StaffState, readonly PersonAct[]>> = {
  invited: ["uninvite"],
  active: ["role", "suspend", "recover", "retire"],
  suspended: ["resume", "role", "retire"],
  retired: [],
};

export const actsFor = (state: StaffState): readonly PersonAct[] => acts[state];
