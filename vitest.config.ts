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
    maxWorkers: 2,
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
