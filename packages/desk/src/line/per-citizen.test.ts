import { expect, test } from "vitest";
import { perCitizen } from "./per-citizen.ts";

const turn = (): Promise<void> => Promise.resolve();

test("ひとりの市民のことは順に、ほかの市民とは並んで進める", async () => {
  const log: string[] = [];
  await perCitizen(
    ["a1", "b1", "a2", "a3", "b2"],
    (it) => it.slice(0, 1),
    async (it) => {
      log.push(`${it}>`);
      await turn();
      log.push(`${it}.`);
    },
  );
  expect(log.filter((it) => it.startsWith("a"))).toEqual(["a1>", "a1.", "a2>", "a2.", "a3>", "a3."]);
  expect(log.indexOf("b1>")).toBeLessThan(log.indexOf("a1."));
});

test("ひとりの市民のところで失敗しても、ほかの市民のことは終わりまで進める", async () => {
  const done: string[] = [];
  const work = async (it: string): Promise<void> => {
    await turn();
    if (it === "a1") throw new Error("a1 failed");
    done.push(it);
  };
  await expect(perCitizen(["a1", "a2", "b1", "b2"], (it) => it.slice(0, 1), work)).rejects.toThrow(
    "a1 failed",
  );
  expect(done).toEqual(["b1", "b2"]);
});

test("同時に進めるのは、三十二人まで", async () => {
  let under = 0;
  let most = 0;
  await perCitizen(
    Array.from({ length: 200 }, (_, n) => n),
    String,
    async () => {
      under += 1;
      most = Math.max(most, under);
      await turn();
      under -= 1;
    },
  );
  expect(most).toBe(32);
});
