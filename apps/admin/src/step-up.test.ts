// A change that wants a passkey waits for it and is made again once; nothing else is held up.
import { expect, test } from "vitest";
import { askStepUp, proving, stepUp } from "./step-up.ts";

const refusal = (kind: string) => Response.json({ error: { data: { kind } } }, { status: 403 });

function server(...answers: readonly Response[]) {
  const calls: unknown[] = [];
  const left = [...answers];
  const reach = async (input: string, init?: { readonly method?: string; readonly body?: string }) => {
    calls.push([input, init]);
    return left.shift() ?? Response.json({ result: {} });
  };
  return { calls, reach };
}

test("確かめが要る操作は、確かめたあとに同じ呼び出しを一度だけくり返す", async () => {
  const { calls, reach } = server(refusal("step-up-needed"));
  const call = proving(reach, async () => true);
  const answer = await call("people.suspend", { method: "POST", body: "{}" });
  expect(answer.status).toBe(200);
  expect(calls).toEqual([
    ["people.suspend", { method: "POST", body: "{}" }],
    ["people.suspend", { method: "POST", body: "{}" }],
  ]);
});

test("くり返しても断られたら、そのまま伝える。三度目はない", async () => {
  const { calls, reach } = server(refusal("step-up-needed"), refusal("step-up-needed"));
  const answer = await proving(reach, async () => true)("x", { method: "POST" });
  expect([answer.status, calls.length]).toEqual([403, 2]);
});

test("やめたときは、断りがそのまま画面に届く", async () => {
  const { calls, reach } = server(refusal("step-up-needed"));
  const answer = await proving(reach, async () => false)("x", { method: "POST" });
  expect(await answer.json()).toEqual({ error: { data: { kind: "step-up-needed" } } });
  expect(calls).toHaveLength(1);
});

test("ほかの断りや、画面がひとりでに尋ねることでは、何も聞かない", async () => {
  const ask = async () => {
    throw new Error("asked");
  };
  const others = server(refusal("not-permitted"), new Response("<html>", { status: 403 }));
  for (let n = 0; n < 2; n += 1) {
    expect((await proving(others.reach, ask)("x", { method: "POST" })).status).toBe(403);
  }
  const { reach } = server(refusal("step-up-needed"));
  expect((await proving(reach, ask)("x", { method: "GET" })).status).toBe(403);
});

test("同時に二つの操作が待っても、聞くのは一度。答えのあとは、また聞く", async () => {
  const [a, b] = [askStepUp(), askStepUp()];
  stepUp.get()?.answer(true);
  expect([await a, await b, stepUp.get()]).toEqual([true, true, undefined]);
  const again = askStepUp();
  stepUp.get()?.answer(false);
  expect(await again).toBe(false);
});
