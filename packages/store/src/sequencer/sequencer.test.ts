// Every entry is linked once into one unbroken chain, and whatever is changed afterwards is found.
import { DeleteItemCommand, GetItemCommand, PutItemCommand, ScanCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, expect, test } from "vitest";
import { begin, type House, table } from "../../test/begin.ts";
import { aCase, because } from "../../test/samples.ts";
import { entryPut, makeEntry } from "../entry.ts";
import { spotItem } from "../item.ts";
import { chainAt, chainHeadAt, entryAt, type Spot } from "../keys.ts";
import { pump, type StreamEvent } from "../streams/index.ts";
import { createSequencer, verifyChain } from "./index.ts";

let house: House;
beforeAll(async () => {
  house = await begin();
});
afterAll(() => house.end());

test("何も書かれていない鎖は、長さ零で正しい", async () => {
  expect(await verifyChain(house)).toMatchObject({ holds: true, length: 0 });
});

test("二人が同時につないでも、繰り返し届いても、鎖は一本で、記録は一度ずつ", async () => {
  const stop = new AbortController();
  const pumps = ["one", "two"].map((name) => {
    const sequencer = createSequencer(house);
    return pump({
      ...house,
      name: `sequencer-${name}`,
      filter: { kind: "entry", event: "INSERT" },
      batch: 40,
      lane: () => "chain",
      signal: stop.signal,
      onFailure: (_, error) => Promise.reject(error),
      handle: (event) => sequencer.handle(event),
    });
  });
  for (let n = 0; n < 12; n += 1) {
    await Promise.all(
      Array.from({ length: 10 }, () =>
        house.ledger.commit([{ op: "create", kind: "case", value: aCase(house) }], because),
      ),
    );
  }
  await expect
    .poll(() => verifyChain(house), { timeout: 15_000 })
    .toMatchObject({ holds: true, length: 120 });
  stop.abort();
  await Promise.all(pumps);

  // From the very beginning again: nothing changes.
  const before = await verifyChain(house);
  const again = createSequencer(house);
  for (let n = 0; n < 2; n += 1) await again.handle(await everyEntry());
  expect(await verifyChain(house)).toEqual(before);
});

test("一つの呼び出しに四十を超えて来ても、全部つながる", async () => {
  const { length } = await holding();
  const { chance, clock } = house;
  for (let n = 0; n < 95; n += 1) {
    await house.client.send(new PutItemCommand(entryPut(table, makeEntry({ chance, clock }, because))));
  }
  await createSequencer(house).handle(await everyEntry());
  expect((await holding()).length).toBe(length + 95);
});

test("記録を書き換えても、消しても、鎖を切り詰めても、わかる", async () => {
  const { length } = await holding();
  const link = await item(chainAt(50));
  const at = entryAt(link.entryId?.S ?? "");
  const entry = await item(at);

  await put({ ...entry, act: { S: "case-closed" } });
  expect(await verifyChain(house)).toEqual({ holds: false, at: 50, why: "its entry is not what was linked" });
  await remove(at);
  expect(await verifyChain(house)).toEqual({ holds: false, at: 50, why: "its entry is missing" });
  await put(entry);

  await put({ ...link, previous: { S: "A".repeat(43) } });
  expect(await verifyChain(house)).toEqual({ holds: false, at: 50, why: "it does not name the link before" });
  await remove(chainAt(50));
  expect(await verifyChain(house)).toEqual({ holds: false, at: 50, why: "a link is missing" });
  await put(link);

  const last = await item(chainAt(length));
  await remove(chainAt(length));
  expect(await verifyChain(house)).toEqual({ holds: false, at: length, why: "the end was cut off" });
  await put(last);
  expect(await holding()).toMatchObject({ length, head: (await item(chainHeadAt)).hash?.S });
});

async function holding() {
  const report = await verifyChain(house);
  if (!report.holds) throw new Error(report.why);
  return report;
}

/** What the stream would hand over, had it forgotten everything. */
async function everyEntry(): Promise<StreamEvent> {
  const { Items = [] } = await house.client.send(new ScanCommand({ TableName: table }));
  const entries = Items.filter(({ kind }) => kind?.S === "entry");
  return {
    Records: entries.map((NewImage, n) => ({
      eventName: "INSERT",
      eventSource: "aws:dynamodb",
      // Entries hold no binary: the SDK's image is Lambda's.
      dynamodb: { SequenceNumber: String(n), NewImage: JSON.parse(JSON.stringify(NewImage)) },
    })),
  };
}

const item = async (at: Spot) => {
  const { Item } = await house.client.send(new GetItemCommand({ TableName: table, Key: spotItem(at) }));
  return Item ?? {};
};
const put = (Item: Awaited<ReturnType<typeof item>>) =>
  house.client.send(new PutItemCommand({ TableName: table, Item }));
const remove = (at: Spot) =>
  house.client.send(new DeleteItemCommand({ TableName: table, Key: spotItem(at) }));
