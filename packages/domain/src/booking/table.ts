// A table (at a hub) or a line (online, telephone): the second thing a sitting needs beside its counsellor. Nothing personal.
import type { HubId, TableId } from "../names.ts";

export type TableSpot = { readonly kind: "hub"; readonly hub: HubId } | { readonly kind: "online" | "phone" };

export type Table = {
  readonly id: TableId;
  readonly spot: TableSpot;
  /** A capital letter, one of its kind at a hub: the head of its tickets. */
  readonly mark: string;
  /** For people: 「窓ぎわの席」. */
  readonly name: string;
  readonly state: "open" | "closed";
  readonly version: number;
};

export const isAt = (hub: HubId) => (table: Table) => table.spot.kind === "hub" && table.spot.hub === hub;
