// How fast and how well the guard reads, on generated data (README: what was unseen); exit 1 below what is promised.
import { existsSync } from "node:fs";
import { recognise } from "../src/index.ts";
import { benign } from "../test/structured/benign.ts";
import { chance } from "../test/structured/chance.ts";
import { heldOut } from "../test/structured/last-frames.ts";
import { blocked, casesOf, score } from "../test/structured/score.ts";

type Figure = {
  readonly bench: string;
  readonly value: number;
  readonly unit: string;
  readonly held: boolean;
  readonly of?: number;
};

const figures: Figure[] = [...speed(), ...structured(), benignBlocked()];
for (const figure of [...figures, ...(await others())]) {
  const { held, ...shown } = figure;
  process.stdout.write(`${JSON.stringify(shown)}\n`);
  if (!held) process.exitCode = 1;
}

/** One message of 500 characters, as one call after another; the collector's pauses count, a busy machine does too. */
function speed(): Figure[] {
  const texts = messages(2_000);
  for (const text of texts) recognise(text);
  const times = texts.map((text) => {
    const begun = performance.now();
    recognise(text);
    return performance.now() - begun;
  });
  const p99 = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0;
  return [
    {
      bench: "guard-p99",
      value: Math.round(p99 * 1_000) / 1_000,
      unit: "ms/500 characters",
      of: texts.length,
      held: p99 <= 1,
    },
  ];
}

function messages(count: number): string[] {
  const by = chance(17);
  const pool = [...benign(by, 3_000), ...casesOf(heldOut, 10, 18).map(({ text }) => text)];
  const hostile = [
    "0 9 ",
    "a@",
    "記号1番号",
    "電話0-",
    "ぜろいち",
    "昭和1年",
    "x:@a_",
    "1,",
    "o1l-",
    "マイナンバー1 ",
  ];
  return Array.from({ length: count }, (_, n) => {
    let text = "";
    while (text.length < 500) text += n % 5 === 0 ? by.one(hostile) : `${by.one(pool)}\n`;
    return text.slice(0, 500);
  });
}

function structured(): Figure[] {
  const cases = casesOf(heldOut, 400, 4_711);
  const { recall, precision } = score(cases);
  const share = (value: number) => Math.round(value * 1e5) / 1e5;
  return [
    {
      bench: "guard-structured-recall",
      value: share(recall),
      unit: "share",
      of: cases.length,
      held: recall >= 0.999,
    },
    {
      bench: "guard-structured-precision",
      value: share(precision),
      unit: "share",
      of: cases.length,
      held: precision >= 0.99,
    },
  ];
}

function benignBlocked(): Figure {
  const { share } = blocked(20_000, 4_712);
  return { bench: "guard-benign-blocked", value: share, unit: "share", of: 20_000, held: share <= 0.005 };
}

/** The figures of names (`test/names/score.ts`) and of known values (`bench/known.ts`): each exports `figures()`. */
async function others(): Promise<Figure[]> {
  const found: Figure[] = [];
  for (const place of ["../test/names/score.ts", "./known.ts"]) {
    const url = new URL(place, import.meta.url);
    if (!existsSync(url)) continue;
    const measured: { figures?: () => Figure[] | Promise<Figure[]> } = await import(url.href);
    if (measured.figures !== undefined) found.push(...(await measured.figures()));
  }
  return found;
}
