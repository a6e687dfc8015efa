import { afterAll, beforeAll, expect, test } from "vitest";
import { startTown, type Town } from "../../src/town/start-town.ts";
import { freeBase } from "../free-base.ts";
import { ownFolder } from "../town.ts";
import { sendCanaries, type Walked } from "./crowd.ts";
import { stepsOf } from "./journey.ts";
import { crawl } from "./strays.ts";

// As many as set out in this time; `npm run bench -- canaries` sends all thousand.
const everybody = 1_000;
const withinMs = 14_000;

const folder = ownFolder();
let town: Town;
let walked: Walked;

beforeAll(async () => {
  const basePort = await freeBase();
  town = await startTown({ basePort, dataFolder: folder.path, quiet: true, seed: false, pages: false });
  walked = await sendCanaries(town, everybody, withinMs);
}, 180_000);

afterAll(async () => {
  await town?.stop();
  folder.remove();
});

test("だれもが、トーク・専用ページ・相談員の返信・お知らせ・マイページの道を、最後まで歩く", () => {
  expect(walked.failures).toEqual([]);
  expect(walked.steps).toEqual(stepsOf(walked.citizens));
  expect(walked.citizens).toBeGreaterThanOrEqual(Math.min(everybody, 16));
});

test("書いた値は、LINEへの送信・断りの文・ログ・メール・台帳の生のファイルに、一つもない", () => {
  expect(walked.findings).toEqual([]);
});

test("探した場所は空ではなく、あて先だけは、LINEへの送信とメールのあて先の欄に見つかる", () => {
  expect(walked.addressed).toBe(walked.citizens);
  expect(walked.mailed).toBe(Math.ceil(walked.citizens / 2));
  for (const place of [
    "LINE",
    "mails",
    "mail bytes",
    "mail bytes, unbroken",
    "webhook answers",
    "refusals",
    "log/bot.jsonl",
    "log/api.jsonl",
    "ledger.db",
  ])
    expect([place, (walked.looked[place] ?? 0) > 0]).toEqual([place, true]);
});

test("台帳に残ったどの項目も、データの地図にある", async () => {
  const { items, kinds, strays } = await crawl(`${folder.path}/ledger.db`);
  expect(strays).toEqual([]);
  expect([items > 1_000, kinds > 10]).toEqual([true, true]);
});
