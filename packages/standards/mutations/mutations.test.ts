import { afterAll, beforeAll, expect, test } from "vitest";
import { mutations } from "./mutations.ts";
import { buildStage, type Stage } from "./stage.ts";

let stage: Stage;
beforeAll(() => {
  stage = buildStage();
});
afterAll(() => stage.remove());

// That each proof is green with nothing broken, the run shows that this is a part of: they are its own tests and typechecks.
test.each(mutations)("when $what, its proof turns red", (mutation) => {
  const { red, said } = stage.tried(mutation);
  expect({ red, said: red ? "" : said }).toEqual({ red: true, said: "" });
});
