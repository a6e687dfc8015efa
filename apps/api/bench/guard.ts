// The known values of a hundred thousand citizens against one public text: two seconds at publishing, at most.
import { checkPublicWords, remember } from "@kumacari/desk";
import type { Change, Ledger } from "@kumacari/desk/ports";
import { invent, valuesOf } from "./parts/citizens.ts";
import { openBooks } from "./parts/open-books.ts";

const citizens = Number(process.argv[2] ?? 100_000);
const limit = 2_000;

type Shelf = Extract<Change, { kind: "known"; op: "create" | "update" }>["value"];

const books = await openBooks();
try {
  await fill();
  const planted = invent(Math.floor(citizens / 3));
  const clean = Array.from({ length: 60 }, (_, n) => `第${n + 1}回の夜間相談会`)
    .join("。")
    .slice(0, 480);
  const texts = {
    planted: `${clean.slice(0, 200)}（${planted.name.replace(" ", "\u3000")}）${clean}`.slice(0, 500),
    clean: clean.padEnd(500, "あ"),
  };
  let marks = 0;
  await books.known.each((shelf) => {
    marks += shelf.length / 6;
  });
  process.stderr.write(`${Math.round(marks / citizens)} marks of each\n`);
  let worst = 0;
  for (const [what, text] of Object.entries(texts)) {
    const times: number[] = [];
    let found = 0;
    for (let n = 0; n < 5; n += 1) {
      const from = performance.now();
      const objections = await checkPublicWords(books, { title: "夜間相談会のお知らせ", text });
      times.push(performance.now() - from);
      found = objections.filter((it) => it.class === "known").length;
    }
    if (found !== (what === "planted" ? 1 : 0)) throw new Error(`${what}: ${found} known values were found`);
    const [, , middle = limit] = times.toSorted((a, b) => a - b);
    const [value, slowest] = [Math.round(middle), Math.round(Math.max(...times))];
    worst = Math.max(worst, value);
    process.stdout.write(
      `${JSON.stringify({ bench: "guard-known", value, unit: "ms", citizens, text: what, slowest })}\n`,
    );
  }
  process.exitCode = worst <= limit ? 0 : 1;
} finally {
  await books.close();
}

/** As the pages would have written it, shelf by shelf: a transaction for each of a hundred thousand would take an hour. */
async function fill(): Promise<void> {
  const shelves = new Map<number, Shelf>();
  // The one read that `remember` asks for, from what is about to be written.
  const get = async (_: string, key: { readonly shelf: number }) => shelves.get(key.shelf);
  const needs = { known: books.known, ledger: { get: get as unknown as Ledger["get"] } };
  for (let n = 0; n < citizens; n += 1) {
    const from = { owner: books.chance.id("cit"), caseId: books.chance.id("case"), number: 0 };
    for (const change of await remember(needs, from, valuesOf(invent(n)))) {
      if (change.kind === "known" && (change.op === "create" || change.op === "update")) {
        shelves.set(change.value.shelf, change.value);
      }
    }
    if (n % 10_000 === 0) process.stderr.write(`${n} / ${citizens}\n`);
  }
  const changes = [...shelves.values()].map(
    (value): Change => ({
      op: "create",
      kind: "known",
      value: { ...value, version: 1 },
    }),
  );
  for (let n = 0; n < changes.length; n += 50) {
    const [first, ...rest] = changes.slice(n, n + 50);
    if (first) await books.ledger.commit([first, ...rest], books.because);
  }
  process.stderr.write(`${citizens} / ${citizens}, ${shelves.size} shelves\n`);
}
