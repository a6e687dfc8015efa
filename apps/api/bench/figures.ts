// A fiscal year of consultations counted from its rows, its small numbers hidden, month after month: ten seconds, at most.
import { closeMonths, seeFigures } from "@kumacari/desk";
import { instant, jstDay } from "@kumacari/domain";
import { consultation, times, writeFacts } from "../test/figures/year.ts";
import { openBooks } from "./parts/open-books.ts";

/** `npm run bench -- figures 5000` counts a smaller year. */
const consultations = Number(process.argv[2] ?? 100_000);
const limit = 10_000;
const begin = Date.UTC(2026, 2, 31, 15);
const day = 86_400_000;

const books = await openBooks();
try {
  const by = times(20_261_127);
  const hubs = Array.from({ length: 12 }, (_, n) => `hub_${n}`);
  const daily = Math.ceil(consultations / 365);
  let rows = 0;
  const lanes = Array.from({ length: 8 }, async (_, lane) => {
    for (let n = lane; n < 365; n += 8) {
      const facts = Array.from({ length: daily }, () => consultation(by, hubs)).flat();
      rows += facts.length;
      await writeFacts(books, books.because, jstDay(instant(begin + n * day)), facts);
    }
  });
  await Promise.all(lanes);
  const staff = {
    subject: books.chance.uuid(),
    displayName: "見本",
    role: "counsellor",
    state: "active",
  } as const;
  const value = { id: books.chance.id("staff"), ...staff, since: instant(begin), version: 1 };
  await books.ledger.commit([{ op: "create", kind: "staff", value }], books.because);
  const needs = { ledger: books.ledger, clock: { now: () => instant(begin + 366 * day) } };
  // All nights of the year at once: each counts its day from the rows.
  const nightly = performance.now();
  await closeMonths(needs);
  const nights = Math.round(performance.now() - nightly);
  // All tables of the year made anew from its days.
  await books.ledger.commit([{ op: "remove", kind: "yearbook", key: { year: 2026 } }], books.because);
  const from = performance.now();
  await closeMonths(needs);
  const took = Math.round(performance.now() - from);
  const opened = performance.now();
  const seen = await seeFigures(needs);
  const shown = Math.round(performance.now() - opened);
  if (!seen.ok || seen.value.shown?.spans.length !== 17) throw new Error("the year is not whole");
  const all = seen.value.shown.families.flatMap(({ sheets }) =>
    sheets.flatMap((sheet) => sheet.rows.flatMap(({ counts }) => counts)),
  );
  const hidden = all.filter((it) => it === "hidden").length;
  for (const line of [
    { bench: "figures-year", value: took, unit: "ms", of: daily * 365, rows, limit },
    { bench: "figures-one-night", value: Math.round(nights / 365), unit: "ms" },
    { bench: "figures-seen", value: shown, unit: "ms" },
    {
      bench: "figures-hidden",
      value: Math.round((hidden / all.length) * 1e4) / 1e4,
      unit: "share",
      of: all.length,
    },
  ])
    process.stdout.write(`${JSON.stringify(line)}\n`);
  process.exitCode = took <= limit ? 0 : 1;
} finally {
  await books.close();
}
