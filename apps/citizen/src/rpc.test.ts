// The session stays in memory, is renewed once when it runs out, and a cut line ends nothing.
import { attachmentLimits, isId } from "@kumacari/domain";
import { expect, test, vi } from "vitest";
import { createRpc } from "./rpc.ts";

test("the session token travels in the header alone, and nothing of it in the address", async () => {
  const service = town();
  const { ask, signIn } = service.rpc;
  expect(await signIn()).toEqual({ draftKey: "draft" });
  await ask.talk.see.query({ after: 0 });
  const asked = service.asked.at(-1);
  expect(asked?.bearer).toBe("Bearer session-1");
  expect(asked?.url).not.toContain("session");
});

test("有効時間が過ぎたら、一度だけ静かにサインインし直して続ける", async () => {
  const service = town();
  await service.rpc.signIn();
  service.expire();
  await Promise.all([service.rpc.ask.home.query(), service.rpc.ask.held.query()]);
  expect(service.signIns()).toBe(2);
  expect(service.standing.at(-1)).toBe("good");
});

test("サインインし直せないときは、断りの言葉がそのまま届き、画面が知る", async () => {
  const service = town();
  await service.rpc.signIn();
  service.expire();
  service.refuse();
  await expect(service.rpc.ask.home.query()).rejects.toThrow("もう一度サインイン");
  expect(service.standing.at(-1)).toBe("lost");
  expect(service.signIns()).toBe(2);
});

test("LINEの外で開いたときは、サービスに何も送らない", async () => {
  const service = town({ idToken: undefined });
  expect(await service.rpc.signIn()).toBeUndefined();
  expect(service.asked).toEqual([]);
});

test("a line cut while signing in again leaves the session's standing as it was", async () => {
  const service = town();
  await service.rpc.signIn();
  service.expire();
  service.cut();
  await expect(service.rpc.ask.home.query()).rejects.toThrow();
  expect(service.standing).not.toContain("lost");
});

test("通信制限のかかった線でも、書類を送り、受け取るだけの時間がある。黙った線は待ちつづけない", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const id = "attachment_nb56m6sfsknbhrxqpnhr";
  if (!isId("attachment", id)) throw new Error("no id");
  try {
    const { ask, open } = slowRpc(128);
    const bytes = "A".repeat((attachmentLimits.part / 3) * 4);
    const sent = ask.attachment.part.mutate({ attachment: id, number: 0, bytes });
    await vi.advanceTimersByTimeAsync(30_000);
    await sent;
    const got = open(id, 0, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(140_000);
    expect((await (await got).arrayBuffer()).byteLength).toBe(range);
    const never = expect(slowRpc(0).ask.home.query()).rejects.toThrow();
    await vi.advanceTimersByTimeAsync(16_000);
    await never;
  } finally {
    vi.useRealTimers();
  }
});

const range = 2 * 1024 * 1024;

/** A line of so many kbit/s; 0: nothing comes. */
function slowRpc(speed: number) {
  const passes = (bytes: number, signal: AbortSignal | null | undefined) =>
    new Promise<void>((resolve, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason));
      if (speed > 0) setTimeout(resolve, bytes / (speed / 8));
    });
  return createRpc({
    api: "http://localhost:4003",
    prove: async () => undefined,
    onStanding: () => undefined,
    fetch: async (to, { body, signal } = {}) => {
      await passes(typeof body === "string" ? body.length : 0, signal);
      if (!new Request(to).url.includes("/attachments/")) return answer(200, { result: { data: {} } });
      const stream = new ReadableStream({
        async start(out) {
          await passes(range, signal);
          out.enqueue(new Uint8Array(range));
          out.close();
        },
      });
      return new Response(stream, { status: 206, headers: { "content-length": String(range) } });
    },
  });
}

/** The service's answers on the wire; everything of ours before them is real. */
function town({ idToken }: { readonly idToken: string | undefined } = { idToken: "id-token" }) {
  const asked: { readonly url: string; readonly bearer: string | null }[] = [];
  const standing: string[] = [];
  let [issued, refusing, cutting, good] = [0, false, false, ""];
  const no = (kind: string, message: string) =>
    answer(401, { error: { message, code: -32001, data: { kind, code: "UNAUTHORIZED", httpStatus: 401 } } });
  const rpc = createRpc({
    api: "http://localhost:4003",
    prove: async () => idToken,
    onStanding: (now) => standing.push(now),
    fetch: async (to, init) => {
      const { url } = new Request(to);
      const bearer = new Headers(init?.headers).get("authorization");
      asked.push({ url, bearer });
      if (!url.endsWith("/signIn")) {
        const ok = bearer === `Bearer ${good}`;
        return ok
          ? answer(200, { result: { data: {} } })
          : no("not-signed-in", "もう一度サインインしてください。");
      }
      issued += 1;
      if (cutting) throw new TypeError("cut");
      if (refusing) return no("identity-unproven", "LINEからもう一度開いてください。");
      good = `session-${issued}`;
      return answer(200, { result: { data: { token: good, until: 0, draftKey: "draft" } } });
    },
  });
  return {
    rpc,
    asked,
    standing,
    signIns: () => issued,
    expire: () => {
      good = "nobody";
    },
    refuse: () => {
      refusing = true;
    },
    cut: () => {
      cutting = true;
    },
  };
}

const answer = (status: number, body: unknown) => Response.json(body, { status });
