// `npm run bench -- audit-search`: one page of a search among a hundred thousand entries: how often the ledger is asked for it, and how long it takes.
import { type Asking, searchAudit } from "@kumacari/desk";
import { type Because, type Entry, hours, instant, plus, type StaffId } from "@kumacari/domain";
import { createAuditTrail } from "../src/audit/index.ts";
import { numberAt } from "../src/audit/keys.ts";
import { keepPlaces } from "../src/audit/places.ts";
import { entryPut, makeEntry } from "../src/entry.ts";
import { spotItem } from "../src/item.ts";
import { createLedger } from "../src/ledger.ts";
import { transact } from "../src/transact.ts";
import { begin, table } from "../test/begin.ts";

const size = Number(process.argv[2] ?? 100_000);
const rounds = 15;
/** The look itself is written down, the staff's names are read, and at most eight pages of one list with their entries. */
const mostCalls = 2 + 8 * 2;
const mostMs = 300;
const acts = ["case-read", "case-replied", "names-read", "staff-signed-in", "refused"] as const;

const house = await begin();
try {
  const people: readonly StaffId[] = Array.from({ length: 40 }, () => house.chance.id("staff"));
  const [busy, rare] = [house.chance.id("staff"), house.chance.id("staff")];
  const cases = Array.from({ length: 400 }, () => house.chance.id("case"));
  const trail = house.chance.uuid();
  await fill(becauseOf);

  let calls = 0;
  const client = new Proxy(house.client, {
    get(of, name) {
      if (name === "send") calls += 1;
      return Reflect.get(of, name);
    },
  });
  const asking = {
    clock: house.clock,
    audit: createAuditTrail({ client, table }),
    ledger: createLedger({ ...house, client }),
  };
  const viewer = { id: house.chance.id("staff") };
  const first = (await searchAudit(asking, viewer, {})).next;
  const now = house.clock.now();
  const looks: Readonly<Record<string, Asking>> = {
    "everything, the newest": {},
    "everything, after the first page": { after: first },
    "a day of last month": { from: plus(now, -hours(24 * 31)), to: plus(now, -hours(24 * 30)) },
    "one act": { act: "case-read" },
    "one person": { who: busy },
    "one record": { on: cases[0] },
    "one thread": { trail },
    "one person and an act they never did": { who: busy, act: "passkey-locked" },
    "one person on one record": { who: rare, on: cases[1] },
  };
  for (const [name, asked] of Object.entries(looks)) {
    const took: number[] = [];
    await searchAudit(asking, viewer, asked);
    let most = 0;
    for (let n = 0; n < rounds; n += 1) {
      calls = 0;
      const begun = performance.now();
      await searchAudit(asking, viewer, asked);
      took.push(performance.now() - begun);
      most = Math.max(most, calls);
    }
    const slowest = Math.round(Math.max(...took));
    print({ bench: `audit search among ${size}: ${name}`, value: slowest, unit: "ms", baseline: mostMs });
    print({
      bench: `audit search among ${size}: ${name}`,
      value: most,
      unit: "round trips",
      baseline: mostCalls,
    });
    if (slowest > mostMs || most > mostCalls) process.exitCode = 1;
  }

  /** One in fifty is of the busiest person's hand. */
  function becauseOf(n: number): Because {
    const id = n % 50 === 0 ? busy : people[n % people.length];
    return {
      act: acts[n % acts.length] ?? "refused",
      actor: id === undefined ? { kind: "system", part: "api" } : { kind: "staff", id },
      on: [cases[n % cases.length] ?? "none"],
      ...(n % 10_000 === 0 ? { trail } : {}),
    };
  }
} finally {
  await house.end();
}

/** As they lie once they were written and numbered, over half a year; the tree itself is not looked at by a search. */
async function fill(becauseOf: (n: number) => Because): Promise<void> {
  const { client, chance } = house;
  const from = plus(house.clock.now(), -hours(24 * 180));
  const step = Math.floor((24 * 180 * 3_600_000) / size);
  const many = 200;
  for (let n = 0; n < size; n += many) {
    const entries: readonly Entry[] = Array.from({ length: Math.min(many, size - n) }, (_, at) =>
      makeEntry({ chance, clock: { now: () => instant(from + (n + at) * step) } }, becauseOf(n + at)),
    );
    await keepPlaces({ client, table }, entries);
    for (let at = 0; at < entries.length; at += 50) {
      const puts = entries.slice(at, at + 50).flatMap((entry, k) => [
        { Put: entryPut(table, entry) },
        {
          Put: {
            TableName: table,
            Item: {
              ...spotItem(numberAt(entry.id)),
              kind: { S: "number" },
              number: { N: String(n + at + k) },
            },
          },
        },
      ]);
      await transact(client, puts);
    }
  }
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
