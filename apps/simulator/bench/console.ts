// The console of a desk with 10,000 open cases: how long the inbox takes to open, how it scrolls, how long a talk of 1,000 messages takes.
import { startTown } from "../src/town/start-town.ts";
import { openBrowser } from "../test/browser.ts";
import { freeBase } from "../test/free-base.ts";
import { newStaff } from "../test/journey/people.ts";
import { writeMany } from "../test/many-cases.ts";
import { ownFolder } from "../test/town.ts";
import { opening } from "./parts/opening.ts";
import { plainList } from "./parts/plain-list.ts";
import { type Scrolled, scroll } from "./parts/scroll.ts";

/** `npm run bench -- console 500` is a smaller desk. */
const cases = Number(process.argv[2] ?? 10_000);
const messages = 1_000;
const limits = { inbox: 1_000, frame: 50, talk: 500 };
const times = 5;

const folder = ownFolder();
const town = await startTown({
  basePort: await freeBase(),
  dataFolder: folder.path,
  quiet: true,
  seed: false,
});
const browser = await openBrowser();
try {
  const from = performance.now();
  await writeMany(town, { cases, messages });
  process.stderr.write(`${cases} cases in ${Math.round((performance.now() - from) / 1000)} s\n`);
  const page = await newStaff(browser, town.ready, "counsellor");
  const first = page.locator("tr a[data-row]").first();
  const named = first.filter({ hasText: "見本" });
  await named.waitFor();
  const inbox: number[] = [];
  for (let n = 0; n < times; n += 1) {
    const begun = performance.now();
    await page.goto(town.ready.admin, { waitUntil: "commit" });
    await named.waitFor();
    inbox.push(performance.now() - begun);
  }
  await page.goto("about:blank");
  const rounds: Scrolled[] = [];
  const plain: Scrolled[] = [];
  for (let n = 0; n < times; n += 1) {
    const bare = await plainList(browser);
    plain.push(await scroll(bare));
    await bare.close();
    // A tab of its own: five pages that were left would be collected in the middle of the sixth.
    const tab = await page.context().newPage();
    await tab.goto(town.ready.admin);
    await tab.locator("tr a[data-row]").first().filter({ hasText: "見本" }).waitFor();
    await tab.waitForLoadState("networkidle");
    rounds.push(await scroll(tab));
    await tab.close();
  }
  const talk: number[] = [];
  for (let n = 0; n < times; n += 1) {
    await page.goto(town.ready.admin);
    await named.waitFor();
    await page.waitForLoadState("networkidle");
    talk.push(await opening(page, first, `[data-number="${messages}"]`));
  }
  const opens = median(inbox);
  const frames = (of: "longest" | "own") => ({
    value: Math.max(...rounds.map((it) => it[of])),
    each: rounds.map((it) => it[of]),
    baseline: Math.max(...plain.map((it) => it[of])),
    baselineEach: plain.map((it) => it[of]),
    unit: "ms",
    limit: limits.frame,
  });
  const [longest, own] = [frames("longest"), frames("own")];
  const shows = median(talk);
  say({ bench: "console-inbox", value: opens, unit: "ms", of: cases, limit: limits.inbox });
  say({ bench: "console-inbox-scroll-longest-frame", ...longest, of: rounds[0]?.rows });
  say({ bench: "console-inbox-scroll-own", ...own, of: rounds[0]?.rows });
  say({ bench: "console-case", value: shows, unit: "ms", of: messages, limit: limits.talk });
  // No frame of any round: what a bare list takes stands beside it to be read, and excuses nothing.
  process.exitCode = opens <= limits.inbox && longest.value <= limits.frame && shows <= limits.talk ? 0 : 1;
} finally {
  await browser.close();
  await town.stop();
  folder.remove();
}

function median(of: readonly number[]): number {
  return Math.round(of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)] ?? Number.NaN);
}

function say(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
