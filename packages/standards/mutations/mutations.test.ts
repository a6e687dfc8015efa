import { afterAll, beforeAll, expect, test } from "vitest";
import { mutations } from "./mutations.ts";
import { buildStage, type Stage } from "./stage.ts";

let stage: Stage;
beforeAll(() => {
  stage = buildStage();
});
afterAll(() => stage.remove());

test("with nothing broken, every proof is green", { timeout: 180_000 }, () => {
  const proofs = new Map(mutations.map(({ proof }) => [JSON.stringify(proof), proof]));
  for (const proof of proofs.values()) {
    const { red, said } = stage.whole(proof);
    expect({ proof, red, said: red ? said : "" }).toEqual({ proof, red: false, said: "" });
  }
});

test.each(mutations)("when $what, its proof turns red", { timeout: 120_000 }, (mutation) => {
  const { red, said } = stage.tried(mutation);
  expect({ red, said: red ? "" : said }).toEqual({ red: true, said: "" });
});
