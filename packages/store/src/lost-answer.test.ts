// Between the store and us answers get lost: what was asked is done once, and we are told so.
import { once } from "node:events";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { begin, type House, table } from "../test/begin.ts";
import { aCase, because } from "../test/samples.ts";
import { createClient } from "./client.ts";
import { createLedger } from "./ledger.ts";

let house: House;
let road: Server;
/** How many answers to transactions are still to be lost. */
let losing = 0;
const bodies: string[] = [];

beforeAll(async () => {
  house = await begin();
  road = createServer((asked, answer) => {
    const { host: _, ...headers } = asked.headers;
    const onward = request(house.engine.endpoint, { method: asked.method, headers }, (came) => {
      const transaction = String(headers["x-amz-target"]).endsWith("TransactWriteItems");
      if (!transaction || losing === 0) {
        answer.writeHead(came.statusCode ?? 500, came.headers);
        came.pipe(answer);
        return;
      }
      losing -= 1;
      came.resume().on("end", () => answer.destroy());
    });
    const parts: Buffer[] = [];
    asked
      .on("data", (part: Buffer) => parts.push(part))
      .on("end", () => bodies.push(Buffer.concat(parts).toString()));
    asked.pipe(onward);
  }).listen(0, "127.0.0.1");
  await once(road, "listening");
});
afterAll(async () => {
  road.close();
  await house.end();
});

function distant() {
  const { port } = road.address() as AddressInfo;
  const client = createClient({ region: "ap-northeast-1", endpoint: `http://127.0.0.1:${port}` });
  return createLedger({ client, table, clock: house.clock, chance: house.chance });
}

test("答えが途中で失われても、書いたことは一度だけ残り、書けたと分かる", async () => {
  const ledger = distant();
  const value = aCase(house);
  losing = 2;
  expect(await ledger.commit([{ op: "create", kind: "case", value }], because)).toBeUndefined();
  expect(losing).toBe(0);
  expect(await ledger.get("case", { id: value.id })).toEqual(value);
  losing = 1;
  expect(await ledger.commit([{ op: "update", kind: "case", value }], because)).toBeUndefined();
  expect((await ledger.get("case", { id: value.id }))?.version).toBe(2);
});

test("先に変えられていたときは、答えが失われても、負けたと分かる", async () => {
  const ledger = distant();
  const value = aCase(house);
  await house.ledger.commit([{ op: "create", kind: "case", value }], because);
  await house.ledger.commit([{ op: "update", kind: "case", value }], because);
  losing = 1;
  expect(await ledger.commit([{ op: "update", kind: "case", value }], because)).toEqual({
    kind: "conflict",
    on: "case",
  });
});

test("組み込みのデータベースへは、合い言葉なしで送る", () => {
  const transactions = bodies.filter((it) => it.includes("TransactItems"));
  expect(transactions.length).toBeGreaterThan(3);
  expect(transactions.filter((it) => it.includes("ClientRequestToken"))).toEqual([]);
});
