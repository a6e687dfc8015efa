// Every test of the house in one run; slow journeys stay in their own files so that they run side by side.
import { defineConfig } from "vitest/config";

const exclude = ["**/node_modules/**", "**/dist/**"];
const beside = ["{apps,packages,infra}/**/src/**/*.test.ts"];

export default defineConfig({
  test: {
    globalSetup: "packages/standards/src/build-pages.ts",
    environment: "node",
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // A third of the time a test waits for a browser or the engine: three of them keep two cores at work.
    maxWorkers: 3,
    projects: [
      // Tests beside what they test share a worker: they load it once, and clean up after themselves.
      { extends: true, test: { name: "beside", include: beside, exclude, isolate: false } },
      {
        extends: true,
        test: {
          name: "whole",
          include: ["{apps,packages,infra}/**/*.test.ts"],
          exclude: [...exclude, ...beside],
        },
      },
    ],
  },
});
