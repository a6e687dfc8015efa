// Finds entries by the lists they stand in: what is answered is read, and nothing else.
import { QueryCommand } from "@aws-sdk/client-dynamodb";
import type { AuditTrail, EntryPlace, NumberedEntry, Search } from "@kumacari/desk/ports";
import { type Instant, plus } from "@kumacari/domain";
import { readEntry } from "../entry.ts";
import { getItems, type Of } from "../get-items.ts";
import { moment } from "../keys.ts";
import { entryAt, numberAt, placePk, placeSk, readPlace } from "./keys.ts";
import { monthOf, shortOf } from "./places.ts";

/** Months without an entry that are passed over in one answer. */
const mostMonths = 24;

export const createSearch = (of: Of): Pick<AuditTrail, "search"> => ({
  async search(asked) {
    const places: EntryPlace[] = [];
    let next: string | undefined;
    let upTo = asked.after;
    for (const pk of listsOf(asked)) {
      const page = await pageOf(of, pk, {
        ...asked,
        ...(upTo ? { after: upTo } : {}),
        most: asked.most - places.length,
      });
      places.push(...page.places);
      next = page.next;
      const last = places.at(-1);
      // A full page may end where its month does: what is older is asked for after its last.
      if (next === undefined && last && places.length >= asked.most && asked.look.by === "all")
        next = placeSk(last);
      if (places.length >= asked.most || next !== undefined) break;
      upTo = undefined;
    }
    const found = await withNumbers(of, places);
    return { found, ...(next === undefined ? {} : { next }) };
  },
});

/** Month by month, the newest first; every other list is one. */
function listsOf({ look, from, to, after }: Search): readonly string[] {
  if (look.by !== "all") return [placePk(look.by, look.by === "on" ? shortOf(look.what) : look.what)];
  const months = new Set<string>();
  const newest = (after === undefined ? undefined : readPlace(after)?.at) ?? to;
  // A month has 28 days at least: no month is stepped over, and a set takes each once.
  for (let at: Instant = newest; months.size < mostMonths; at = plus(at, -27 * 86_400_000)) {
    months.add(monthOf(at < from ? from : at));
    if (at < from) break;
  }
  return [...months].map((month) => placePk("month", month));
}

async function pageOf({ client, table }: Of, pk: string, { from, to, after, most }: Search) {
  const { Items = [], LastEvaluatedKey } = await client.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: "pk = :pk AND sk BETWEEN :from AND :to",
      ExpressionAttributeValues: {
        ":pk": { S: pk },
        ":from": { S: moment(from) },
        ":to": { S: `${moment(to)}#~` },
      },
      ...(after === undefined ? {} : { ExclusiveStartKey: { pk: { S: pk }, sk: { S: after } } }),
      ScanIndexForward: false,
      Limit: most,
      ConsistentRead: true,
    }),
  );
  const places = Items.flatMap(({ sk }) => readPlace(sk?.S ?? "") ?? []);
  return { places, next: LastEvaluatedKey?.sk?.S };
}

async function withNumbers(of: Of, places: readonly EntryPlace[]): Promise<readonly NumberedEntry[]> {
  const items = await getItems(
    of,
    places.flatMap((it) => [entryAt(it), numberAt(it.id)]),
  );
  return places.map((_, n) => {
    const [item, number] = [items[n * 2], items[n * 2 + 1]?.number?.N];
    if (!item) throw new Error("an entry that stands in a list is gone");
    return { entry: readEntry(item), ...(number === undefined ? {} : { number: Number(number) }) };
  });
}
