// The tables and lines of the demo town, and when its counsellors sit where.
import type { Roster, Shift, Table } from "@kumacari/domain";
import type { HubKey } from "./hubs.ts";
import type { StaffKey } from "./staff.ts";

type SampleTable = Pick<Table, "mark" | "name"> & { readonly at: HubKey | "online" | "phone" };

export const tables: readonly SampleTable[] = [
  { at: "kusunoki", mark: "A", name: "奥の席" },
  { at: "kusunoki", mark: "B", name: "窓ぎわの席" },
  { at: "mizunowa", mark: "A", name: "本棚のとなり" },
  { at: "tsumugi", mark: "A", name: "個室1" },
  { at: "tsumugi", mark: "B", name: "個室2" },
  { at: "online", mark: "A", name: "オンライン1" },
  { at: "online", mark: "B", name: "オンライン2" },
  { at: "phone", mark: "A", name: "電話1" },
  { at: "phone", mark: "B", name: "電話2" },
];

type SampleShift = Omit<Shift, "at" | "breaks"> & { readonly at: HubKey | "office" };

const shift = (at: SampleShift["at"], from: number, to: number): SampleShift => ({
  at,
  from: from * 60,
  to: to * 60,
});

/** Noon is a break wherever it falls into a shift. Sunday first. */
export const rosters: Partial<Record<StaffKey, readonly (readonly SampleShift[])[]>> = {
  hayashi: [
    [],
    [shift("tsumugi", 9.5, 17.5)],
    [shift("kusunoki", 10, 18)],
    [shift("office", 9, 17)],
    [shift("kusunoki", 10, 18)],
    [shift("office", 9, 17)],
    [],
  ],
  koga: [
    [shift("mizunowa", 11, 19)],
    [],
    [shift("office", 12, 20)],
    [shift("mizunowa", 11, 19)],
    [],
    [shift("mizunowa", 11, 20.5)],
    [shift("kusunoki", 10, 18)],
  ],
  miyamoto: [
    [],
    [shift("office", 9, 17)],
    [shift("tsumugi", 9.5, 17.5)],
    [shift("kusunoki", 10, 18)],
    [shift("tsumugi", 9.5, 17.5)],
    [shift("office", 9, 13), shift("kusunoki", 14, 18)],
    [],
  ],
  matsushita: [
    [],
    [shift("office", 13, 20)],
    [],
    [shift("tsumugi", 9.5, 17.5)],
    [shift("office", 13, 20)],
    [shift("tsumugi", 9.5, 17.5)],
    [shift("mizunowa", 11, 19)],
  ],
};

export const noon: Roster["week"][number][number]["breaks"] = [{ from: 12 * 60, to: 13 * 60 }];
