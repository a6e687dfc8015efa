// Who works here and in which role.
import type { StaffId } from "./names.ts";

export const roles = ["counsellor", "city-officer", "operator"] as const;
export type Role = (typeof roles)[number];

export const roleNames: Record<Role, string> = {
  counsellor: "相談員",
  "city-officer": "市職員",
  operator: "運用担当",
};

/** A member of staff. `displayName` is the public name citizens are told; mail and password stay with the sign-in service. */
export type Staff = {
  readonly id: StaffId;
  /** `sub` of the sign-in service. */
  readonly subject: string;
  readonly displayName: string;
  readonly role: Role;
  readonly active: boolean;
  readonly version: number;
};
