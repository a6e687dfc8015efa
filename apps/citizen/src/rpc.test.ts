// The session stays in memory, is renewed once when it runs out, and a cut line ends nothing.
import { expect, test } from "vitest";
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
