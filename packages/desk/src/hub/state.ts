// A hub is closed, and its tables with it in the same moment; or opened again, table by table.
import {
  type Hub,
  type HubId,
  isAt,
  no,
  ok,
  type Refusal,
  type Result,
  refusal,
  type Staff,
  type Table,
} from "@kumacari/domain";
import { arrange, withUnfit } from "../booking/arrange.ts";
import type { DayBook } from "../booking/day-book.ts";
import { newlyUnfit } from "../booking/misfit.ts";
import { readAhead } from "../booking/see-calendar.ts";
import type { Act } from "../effect.ts";
import type { Needs } from "../needs.ts";
import type { Change } from "../ports.ts";
import { movedOn } from "./moved-on.ts";

export type SettingHub = {
  readonly id: HubId;
  readonly version: number;
  readonly state: Hub["state"];
  readonly dry: boolean;
};

/** Sittings to come stay agreed, and stand as 「組み直しが必要」 until they are moved or cancelled. */
export function setHub(
  needs: Pick<Needs, "ledger" | "clock">,
  actor: Staff,
  { id, version, state, dry }: SettingHub,
): Promise<Result<Act<object>, Refusal>> {
  return arrange(needs, actor, dry, async () => {
    const office = await needs.ledger.office();
    const found = office.hubs.find((it) => it.id === id);
    if (!found) return no(refusal("not-found"));
    if (found.version !== version || found.state === state) return no(movedOn);
    const hub: Hub = { ...found, state };
    const update: Change = { op: "update", kind: "hub", value: hub };
    if (state === "open") {
      const says = [
        `「${hub.name}」を開きます。市民のページとLINEに、すぐに出ます。`,
        "席は、一つずつ開いてください。",
      ];
      return ok({ effect: withUnfit(says, []), changes: [update], act: "hub-opened", on: [id], value: {} });
    }
    const open = office.tables.filter((it) => isAt(id)(it) && it.state === "open");
    const tables = open.map((it): Table => ({ ...it, state: "closed" }));
    const sitting = office.rosters.filter(({ week, days }) =>
      [...week, ...Object.values(days)].some((shifts) => shifts.some(({ at }) => at === id)),
    );
    const unfit = newlyUnfit(await readAhead(needs), (book) => withClosed(book, hub, tables));
    const warns = [
      sitting.length > 0 &&
        `この拠点に勤務を置いている相談員が${sitting.length}人います。勤務を書き直してください。`,
    ];
    return ok({
      effect: withUnfit(closing(hub, tables.length), unfit, warns),
      changes: [update, ...tables.map((value): Change => ({ op: "update", kind: "table", value }))],
      act: "hub-closed",
      on: [id, ...tables.map((it) => it.id)],
      value: {},
    });
  });
}

const closing = ({ name }: Hub, tables: number): readonly string[] => [
  `「${name}」を閉じます。市民のページとLINEから、すぐに消えます。`,
  ...(tables > 0 ? [`開いている席${tables}席も、一緒に閉じます。`] : []),
];

const withClosed = (book: DayBook, hub: Hub, tables: readonly Table[]): DayBook => ({
  ...book,
  office: {
    ...book.office,
    hubs: book.office.hubs.map((it) => (it.id === hub.id ? hub : it)),
    tables: book.office.tables.map((it) => tables.find(({ id }) => id === it.id) ?? it),
  },
});
