// The same moments read the same wherever the host stands.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const zones = ["UTC", "America/New_York", "Asia/Kolkata", "Asia/Tokyo"];
const script = fileURLToPath(new URL("../test/print-moments.ts", import.meta.url));

test("UTC・ニューヨーク・コルカタ・東京のどの機械でも、記録と画面の時刻は一字も違わない", () => {
  const said = zones.map((TZ) => {
    const { stdout, status } = spawnSync(process.execPath, [script], { env: { TZ }, encoding: "utf8" });
    expect(status).toBe(0);
    return stdout;
  });
  expect(said[0]?.split("\n").length).toBeGreaterThan(600);
  expect(said[0]).toContain("+09:00");
  expect(said[0]).toContain('"act":"refused"');
  expect(new Set(said).size).toBe(1);
});
