// The views of the inbox, and which case belongs in which.
import type { CaseRow } from "../../rpc.ts";

export const shows = ["all", "watched", "new", "mine", "free", "us", "them"] as const;
export type Show = (typeof shows)[number];

export const belongs: Record<Show, (row: CaseRow) => boolean> = {
  all: () => true,
  watched: (row) => row.watched === true,
  new: (row) => row.fresh,
  mine: (row) => row.mine,
  free: (row) => row.assignee === undefined,
  us: (row) => row.waitingOn === "us",
  them: (row) => row.waitingOn === "them",
};

export const countEach = (rows: readonly CaseRow[]): Record<Show, number> => ({
  all: rows.length,
  watched: rows.filter(belongs.watched).length,
  new: rows.filter(belongs.new).length,
  mine: rows.filter(belongs.mine).length,
  free: rows.filter(belongs.free).length,
  us: rows.filter(belongs.us).length,
  them: rows.filter(belongs.them).length,
});

/** From the address; anything unknown shows all. */
export const readShow = (asked: unknown): Show => shows.find((it) => it === asked) ?? "all";
