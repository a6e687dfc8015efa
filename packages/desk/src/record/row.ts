// A paper as it stands in the list of a record: nothing of its words is in it. Pure.
import {
  type Author,
  besides,
  type CaseId,
  isAgreed,
  latestOf,
  type Paper,
  type Person,
  type Staff,
} from "@kumacari/domain";
import { mayBeOpened } from "../consent/check.ts";
import type { StaffNames } from "../inbox/row.ts";
import { mayRead } from "../permit.ts";
import type { PaperRow, WritingRow } from "./views.ts";

export type Reading = {
  readonly viewer: Staff;
  readonly person: Person;
  readonly names: StaffNames;
  /** Whose record is before their eyes. */
  readonly of: CaseId;
};

export function paperRow(it: Paper, { viewer, person, names, of }: Reading): PaperRow {
  return {
    id: it.id,
    ...(it.caseId === of ? {} : { from: it.caseId }),
    what: it.what,
    ...(it.way ? { way: it.way } : {}),
    day: it.day,
    author: nameOf(it.author, names),
    mine: it.author === viewer.id,
    latest: writingRow(it, latestOf(it), names),
    sensitive: it.sensitive === true,
    mayRead: mayBeOpened(person) && mayRead(viewer, it),
    ...(it.handing ? { handing: { ...it.handing, agreed: isAgreed(it) } } : {}),
    ...(it.handed ? { handed: it.handed.map((one) => ({ ...one, by: nameOf(one.by, names) })) } : {}),
    split: besides(it).length > 0,
  };
}

export function writingRow(it: Paper, number: number, names: StaffNames): WritingRow {
  const written = it.written[number - 1];
  if (!written) throw new Error("a paper names every one of its writings");
  return { number, by: nameOf(written.by, names), at: written.at };
}

const nameOf = (by: Author, names: StaffNames): string =>
  by === "citizen" ? "相談者" : (names.get(by) ?? "相談員");
