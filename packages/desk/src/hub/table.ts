// Tables and lines: added, renamed, closed and opened again.
import {
  no,
  type OnceKey,
  ok,
  type Refusal,
  type Result,
  refusal,
  type Staff,
  type Table,
  type TableId,
  type TableSpot,
} from "@kumacari/domain";
import { arrange, withUnfit } from "../booking/arrange.ts";
import type { DayBook } from "../booking/day-book.ts";
import { newlyUnfit } from "../booking/misfit.ts";
import type { Office } from "../booking/ports.ts";
import { readAhead } from "../booking/see-calendar.ts";
import { placeOf } from "../booking/sitting-view.ts";
import { type Act, effect } from "../effect.ts";
import { idFrom } from "../id-from.ts";
import type { Needs } from "../needs.ts";
import type { Change } from "../ports.ts";
import { movedOn, sameMark } from "./moved-on.ts";
import { readTableName } from "./read.ts";
import { writtenAnew } from "./written-anew.ts";

export type AddingTable = Pick<Table, "spot" | "mark" | "name"> & {
  readonly once: OnceKey;
  readonly dry: boolean;
};

/** A mark is one of its kind at a place, closed tables too: two tickets of one day never read the same. */
export async function addTable(
  needs: Pick<Needs, "ledger" | "hashes">,
  actor: Staff,
  { once, dry, spot, mark, name: sent }: AddingTable,
): Promise<Result<Act<{ readonly id: TableId }>, Refusal>> {
  const read = readTableName(sent);
  if (!read.ok) return read;
  const id = idFrom(needs, "table", actor.id, once);
  return arrange(needs, actor, dry, async () => {
    const office = await needs.ledger.office();
    const hub = spot.kind === "hub" ? office.hubs.find((it) => it.id === spot.hub) : undefined;
    if (spot.kind === "hub" && hub?.state !== "open") return no(refusal("not-found"));
    const twin = office.tables.find((it) => isSame(it.spot, spot) && it.mark === mark);
    if (twin && twin.id !== id) return no(sameMark);
    const value: Table = twin ?? { id, spot, mark, name: read.value, state: "open", version: 1 };
    const said = effect([`「${mark} ${value.name}」を加えます。すぐに予約を受けます。`]);
    // Two of one mark at once: each writes this record, so one of them decides again.
    const guard: Change = hub ? { op: "update", kind: "hub", value: hub } : writtenAnew(office);
    const changes: readonly Change[] = twin ? [] : [{ op: "create", kind: "table", value }, guard];
    return ok({ effect: said, changes, act: "table-written", on: [id], value: { id } });
  });
}

export type SettingTable = {
  readonly id: TableId;
  readonly version: number;
  readonly name: string;
  readonly state: Table["state"];
  readonly dry: boolean;
};

/** Closed under sittings to come it takes none away: they stand as 「組み直しが必要」. */
export async function setTable(
  needs: Pick<Needs, "ledger" | "clock">,
  actor: Staff,
  { id, version, name: sent, state, dry }: SettingTable,
): Promise<Result<Act<object>, Refusal>> {
  const read = readTableName(sent);
  if (!read.ok) return read;
  return arrange(needs, actor, dry, async () => {
    const office = await needs.ledger.office();
    const found = office.tables.find((it) => it.id === id);
    if (!found) return no(refusal("not-found"));
    if (found.version !== version) return no(movedOn);
    if (state === "open" && !isOpenPlace(office, found.spot)) return no(hubClosed);
    const value: Table = { ...found, name: read.value, state };
    const unfit = newlyUnfit(await readAhead(needs), (book) => withTable(book, value));
    return ok({
      effect: withUnfit(says(found, value, placeOf(office, id)), unfit),
      changes: [{ op: "update", kind: "table", value }],
      act: found.state === state ? "table-written" : state === "open" ? "table-opened" : "table-closed",
      on: [id],
      value: {},
    });
  });
}

const says = (old: Table, now: Table, place: string): readonly string[] => [
  ...(old.name === now.name ? [] : [`「${old.name}」の名前を「${now.name}」に変えます。`]),
  ...(old.state === now.state
    ? []
    : now.state === "open"
      ? [`${place}の「${now.mark} ${now.name}」を開きます。すぐに予約を受けます。`]
      : [`${place}の「${now.mark} ${now.name}」を閉じます。新しい予約は入らなくなります。`]),
];

const isSame = (a: TableSpot, b: TableSpot): boolean =>
  a.kind === "hub" ? b.kind === "hub" && a.hub === b.hub : a.kind === b.kind;

const isOpenPlace = ({ hubs }: Office, spot: TableSpot): boolean =>
  spot.kind !== "hub" || hubs.some(({ id, state }) => id === spot.hub && state === "open");

const withTable = (book: DayBook, table: Table): DayBook => ({
  ...book,
  office: {
    ...book.office,
    tables: book.office.tables.map((it) => (it.id === table.id ? table : it)),
  },
});

const hubClosed: Refusal = {
  kind: "invalid",
  says: "拠点が閉じているため、席は開けません。先に拠点を開いてください。",
};
