// Every test of the house in one run; slow journeys stay in their own files so that they run side by side.
import { defineConfig } from "vitest/config";
import { LongFirst } from "./packages/standards/src/long-first.ts";
import { testFolder } from "./packages/standards/src/test-folder.ts";

const exclude = ["**/node_modules/**", "**/dist/**"];
const beside = ["{apps,packages}/**/src/**/*.test.ts"];
/** The Lambdas' bundles read the environment as a Lambda does: each of these files has a process of its own. */
const apart = ["infra/**/*.test.ts"];

export default defineConfig({
  test: {
    globalSetup: "packages/standards/src/build-pages.ts",
    environment: "node",
    env: { TMPDIR: testFolder() },
    // Only a test that hangs is ended: what is quick here may take ten times as long on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A page on a busy machine may take a second to show what it was told.
    expect: { poll: { timeout: 30_000 } },
    // Browser, services and engine of two tests keep two cores at work; a third takes longer for all of them (114 s for 99).
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
    // Tests share a worker: they load what they test once, and clean up after themselves.
    isolate: false,
    projects: [
      { extends: true, test: { name: "apart", include: apart, exclude, isolate: true } },
      { extends: true, test: { name: "beside", include: beside, exclude } },
      {
        extends: true,
        test: {
          name: "whole",
          include: ["{apps,packages}/**/*.test.ts"],
          exclude: [...exclude, ...beside],
        },
      },
    ],
  },
});
