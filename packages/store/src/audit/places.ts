// What an entry is looked for by: a list for each month, act, person, record and trail, written before its number.
import { type Entry, type Instant, jstDay } from "@kumacari/domain";
import type { Of } from "../get-items.ts";
import { type Item, spotItem } from "../item.ts";
import { transact } from "../transact.ts";
import { placePk, placeSk } from "./keys.ts";

export const monthOf = (at: Instant): string => jstDay(at).slice(0, 7);

/** Records are listed by the last six letters of their id, which is what people say to each other (`K-7h2mqx`). */
export const shortOf = (id: string): string => id.slice(-6);

/** What a citizen did belongs to their record as well as what was done with it. */
function listsOf({ at, act, actor, on, trail }: Entry): readonly string[] {
  const ids = [...on, ...(actor.kind === "citizen" ? [actor.id] : [])].filter((it) =>
    /^[a-z]+_[2-9a-z]{20}$/.test(it),
  );
  return [
    placePk("month", monthOf(at)),
    placePk("act", act),
    ...(actor.kind === "staff" ? [placePk("who", actor.id)] : []),
    ...new Set(ids.map((it) => placePk("on", shortOf(it)))),
    ...(trail === undefined ? [] : [placePk("trail", trail)]),
  ];
}

/** The same entry again writes the same: whoever comes second changes nothing. */
export async function keepPlaces({ client, table }: Of, entries: readonly Entry[]): Promise<void> {
  const puts = entries.flatMap((entry) =>
    listsOf(entry).map((pk) => {
      const Item: Item = { ...spotItem({ pk, sk: placeSk(entry) }), kind: { S: "place" } };
      return { Put: { TableName: table, Item } };
    }),
  );
  // A hundred in one transaction: the engine on a laptop flushes once for each of them, not once for each place.
  for (let from = 0; from < puts.length; from += 100) {
    const lost = await transact(client, puts.slice(from, from + 100));
    if (lost !== undefined) throw new Error("the lists were busy too long");
  }
}
