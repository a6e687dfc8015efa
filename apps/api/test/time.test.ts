// The watch on our clock, in the real ledger: written down when it changes, told to the city once, seen on the page.
import { seeTime, type TimeNeeds, watchTime } from "@kumacari/desk";
import { instant, type LogEvent } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { tellAhead } from "../src/app/entries-ahead.ts";
import { type Office, openOffice, signedIn } from "./office.ts";
import { entriesOf } from "./people-desk.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

type Seen = Awaited<ReturnType<TimeNeeds["time"]["look"]>>;
const look = (seen: Seen) => watchTime({ ...office.needs, time: { look: async () => seen } });
const minutes = (n: number) => office.wait(n * 60_000);
const letters = () => office.outside.letters.filter(({ to }) => to === "city");

test("比べる相手がなければ、未計測のまま何も書かない", async () => {
  const auditor = await signedIn(office, "auditor", "見本 かんさ");
  await look("unnamed");
  expect((await auditor.ask("assurance.time")).data).toMatchObject({ standing: "unmeasured", limit: 100 });
});

test("合っているあいだは1時間に一度だけ書き、ずれるとその場で書いて、市へ一度だけ知らせる", async () => {
  const seen = () => seeTime(office.needs);
  await look({ ahead: 2, within: 1 });
  for (let n = 0; n < 11; n += 1) {
    minutes(5);
    await look({ ahead: 3, within: 1 });
  }
  expect(await entriesOf(office, "time-checked")).toHaveLength(1);
  expect(await seen()).toMatchObject({ standing: "right", offset: { ahead: 2 } });

  minutes(5);
  for (let n = 0; n < 3; n += 1) await look({ ahead: -400, within: 10 });
  expect(await seen()).toMatchObject({ standing: "skewed", offset: { ahead: -400 } });
  expect(letters()).toHaveLength(1);
  expect(letters()[0]?.text).toContain("400ミリ秒遅れ（確かさ±10ミリ秒");

  await look({ ahead: 0, within: 1 });
  expect(await seen()).toMatchObject({ standing: "right" });
  expect(await entriesOf(office, "time-checked")).toHaveLength(3);
});

test("市へのメールが出せなければ、次に比べるときにもう一度出す", async () => {
  const before = letters().length;
  office.outside.away.post = true;
  await expect(look({ ahead: 500, within: 1 })).rejects.toThrow();
  office.outside.away.post = false;
  await look({ ahead: 500, within: 1 });
  await look({ ahead: 500, within: 1 });
  expect(letters()).toHaveLength(before + 1);
});

test("返事がなくなったことも、見回りが止まったことも、合っているとは見せない", async () => {
  const auditor = await signedIn(office, "auditor", "見本 かんさん");
  const seen = async () => (await auditor.ask("assurance.time")).data;
  await look("silent");
  expect(await seen()).toMatchObject({ standing: "silent", offset: { ahead: 500 } });
  await look({ ahead: 0, within: 1 });
  expect(await seen()).toMatchObject({ standing: "right" });
  minutes(121);
  const later = await signedIn(office, "auditor", "見本 かんし");
  expect((await later.ask("assurance.time")).data).toMatchObject({ standing: "silent" });
});

test("5秒より先の監査の記録は、数だけがログに残る", () => {
  const lines: LogEvent[] = [];
  const now = instant(1_795_300_000_000);
  const at = (ms: number) => ({
    eventName: "INSERT" as const,
    eventSource: "aws:dynamodb" as const,
    dynamodb: { SequenceNumber: "1", NewImage: { at: { N: String(now + ms) } } },
  });
  tellAhead({ Records: [at(0), at(5_000)] }, now, (line) => lines.push(line));
  expect(lines).toEqual([]);
  tellAhead({ Records: [at(5_001), at(0), at(90_000)] }, now, (line) => lines.push(line));
  expect(lines).toEqual([{ event: "clock-ahead", counts: { entries: 2 } }]);
});
