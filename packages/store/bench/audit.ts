// `npm run bench -- audit`: what an entry costs the act that it comes with: appends with the audit against the same without.
import type { Records } from "@kumacari/desk/ports";
import { createSequencer } from "../src/audit/sequence.ts";
import { toItem } from "../src/item.ts";
import { pump } from "../src/streams/index.ts";
import { transact } from "../src/transact.ts";
import { begin, table } from "../test/begin.ts";
import { aCase, because } from "../test/samples.ts";

const rounds = 7;
const each = 320;
const lanes = 16;
const house = await begin();
const never = (): never => {
  throw new Error("nothing personal is written here");
};

type Act = (value: Records["case"]) => Promise<unknown>;
const audited: Act = (value) => house.ledger.commit([{ op: "create", kind: "case", value }], because);
const bare: Act = (value) => {
  const Item = toItem({ kind: "case", value }, 1, house.clock.now(), never);
  return transact(house.client, [
    { Put: { TableName: table, Item, ConditionExpression: "attribute_not_exists(pk)" } },
  ]);
};

try {
  await round(audited);
  await round(bare);
  const quiet = await compare();
  print("audit appends with ÷ without", quiet);
  const stop = new AbortController();
  const sequencer = createSequencer(house);
  const numbering = pump({
    ...house,
    name: "bench",
    filter: { kind: "entry", event: "INSERT" },
    batch: 80,
    lane: () => "tree",
    signal: stop.signal,
    onFailure: (_, fault) => Promise.reject(fault),
    handle: (event) => sequencer.handle(event),
  });
  // One engine on one disk does both here; in AWS the numbering is another's work on another's capacity.
  print("audit appends with ÷ without, while entries are numbered beside it", await compare());
  stop.abort();
  await numbering;
  if (quiet.ratio < 0.7) process.exitCode = 1;
} finally {
  await house.end();
}

/** Turn by turn, so that whatever else the machine does falls on both. */
async function compare() {
  const took: { readonly audited: number; readonly bare: number }[] = [];
  for (let n = 0; n < rounds; n += 1) took.push({ bare: await round(bare), audited: await round(audited) });
  const middle = (of: readonly number[]): number =>
    of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0;
  return {
    value: middle(took.map((it) => it.audited)),
    baseline: middle(took.map((it) => it.bare)),
    ratio: middle(took.map((it) => it.audited / it.bare)),
  };
}

/** Appends a second. */
async function round(act: Act): Promise<number> {
  const values = Array.from({ length: each }, () => aCase(house));
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: lanes }, async (_, lane) => {
      for (let n = lane; n < values.length; n += lanes) {
        const value = values[n];
        if (value) await act(value);
      }
    }),
  );
  return (each / (performance.now() - begun)) * 1_000;
}

function print(bench: string, { value, baseline, ratio }: Awaited<ReturnType<typeof compare>>): void {
  const line = {
    bench,
    value: Math.round(value),
    unit: "appends/s",
    baseline: Math.round(baseline),
    ratio: Math.round(ratio * 100) / 100,
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
