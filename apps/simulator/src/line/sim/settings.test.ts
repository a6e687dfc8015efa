// The switches of the world: read in one place, moved one by one.
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Raised, raisePlatform } from "../../../test/raise-platform.ts";

let raised: Raised;
beforeEach(async () => {
  raised = await raisePlatform();
});
afterEach(() => raised.stop());

const post = (path: string, body: unknown) => raised.send("POST", `/_sim/${path}`, body);
const usual = {
  redelivery: false,
  duplicates: 0,
  reorder: 0,
  standby: false,
  quota: { limit: 30_000, used: 0 },
  faults: [],
};

test("はじめは何も起きず、動かしたものだけが変わる", async () => {
  expect((await raised.get("/_sim/settings")).body).toEqual(usual);
  expect((await post("webhook", { duplicates: 0.05 })).body).toEqual({ ...usual, duplicates: 0.05 });
  const reorder = await post("webhook", { reorder: 1, standby: true });
  expect(reorder.body).toEqual({ ...usual, duplicates: 0.05, reorder: 1, standby: true });
  await post("webhook", { duplicates: 0, reorder: 0, standby: false });
  await post("redelivery", { on: true });
  await post("fault", { path: "/push", status: 500, times: 2 });
  expect((await post("quota", { limit: 0 })).body).toEqual({
    ...usual,
    redelivery: true,
    quota: { limit: 0, used: 0 },
    faults: [{ path: "/push", status: 500, times: 2 }],
  });
  expect((await post("quota", { limit: null, used: 3 })).body.quota).toEqual({ limit: null, used: 3 });
});

test("おかしな設定は一文で断り、何も変えない", async () => {
  for (const [path, body] of [
    ["webhook", { duplicates: 1.1 }],
    ["webhook", { reorder: -0.1 }],
    ["webhook", { standby: 1 }],
    ["webhook", { delay: 1 }],
    ["quota", { limit: -1 }],
    ["quota", { limit: 1.5 }],
    ["quota", { used: null }],
  ] as const) {
    const answer = await post(path, body);
    expect([path, body, answer.status]).toEqual([path, body, 400]);
    expect(answer.body.message).toEqual(expect.stringMatching(/。$/));
  }
  expect((await raised.get("/_sim/settings")).body).toEqual(usual);
});
