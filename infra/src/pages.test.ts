import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { root } from "./lambdas.ts";

/** What a browser loads before it shows anything: the page's own scripts and what they preload. */
function firstLoad(app: string): number {
  const dist = `${root}apps/${app}/dist`;
  const html = readFileSync(`${dist}/index.html`, "utf8");
  const scripts = [...html.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map((it) => it[1]);
  expect(scripts.length).toBeGreaterThan(0);
  return scripts.map((path) => gzipSync(readFileSync(`${dist}${path}`)).length).reduce((a, b) => a + b, 0);
}

test("相談員の画面の初回の JS は gz 180 KB まで", () => {
  expect(firstLoad("admin")).toBeLessThanOrEqual(180 * 1024);
});

test("市民のページの初回の JS は、LIFF SDK のほかに gz 120 KB まで", () => {
  expect(firstLoad("citizen")).toBeLessThanOrEqual(120 * 1024);
});

test("ページには、埋め込みのスクリプトも、よその場所を指すものもない", () => {
  for (const app of ["admin", "citizen"]) {
    const html = readFileSync(`${root}apps/${app}/dist/index.html`, "utf8");
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
    expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  }
});
