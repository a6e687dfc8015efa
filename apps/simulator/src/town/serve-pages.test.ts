// A built page is served as in production: its files, its configuration, its headers, and nothing from beside it.
import { mkdirSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freeBase } from "../../test/free-base.ts";
import { ownFolder } from "../../test/town.ts";
import { servePages, siteHeaders } from "./serve-pages.ts";

const own = ownFolder();
let close: () => Promise<void>;
let origin: string;
let port: number;

beforeAll(async () => {
  mkdirSync(join(own.path, "assets"), { recursive: true });
  writeFileSync(join(own.path, "index.html"), "<!doctype html><title>p</title>");
  writeFileSync(join(own.path, "assets", "app-1a2b.js"), "export {};");
  writeFileSync(join(dirname(own.path), "secret.txt"), "secret");
  port = await freeBase();
  origin = `http://localhost:${port}`;
  const headers = siteHeaders({
    talkTo: ["http://localhost:1"],
    sendFormsTo: ["http://localhost:1"],
    framedBy: "http://localhost:2",
    locate: true,
  });
  close = await servePages({ port, folder: own.path, config: { api: "http://localhost:1" }, headers });
});

afterAll(async () => {
  await close();
  own.remove();
});

/** `fetch` would tidy the path before sending it. */
const rawStatus = (path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .once("error", reject)
      .end();
  });

test("every place inside the page is the page; a file that is not there is missing", async () => {
  for (const path of ["/", "/talk", "/open/abc_DEF-123"]) {
    const answer = await fetch(`${origin}${path}`);
    expect(await answer.text()).toContain("<title>p");
    expect(answer.headers.get("cache-control")).toBe("no-cache");
  }
  expect((await fetch(`${origin}/assets/app-9z9z.js`)).status).toBe(404);
});

test("a file with its hash in its name is kept for good", async () => {
  const answer = await fetch(`${origin}/assets/app-1a2b.js`);
  expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect(answer.headers.get("content-type")).toContain("text/javascript");
});

test("the configuration is this town's and never kept", async () => {
  const answer = await fetch(`${origin}/config.json`);
  expect(await answer.json()).toEqual({ api: "http://localhost:1" });
  expect(answer.headers.get("cache-control")).toBe("no-store");
});

test("each answer carries the security headers", async () => {
  const { headers } = await fetch(`${origin}/talk`);
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors http://localhost:2");
  expect(policy).toContain("img-src 'self' data:;");
  expect(policy).not.toContain("unsafe");
  expect(headers.get("referrer-policy")).toBe("no-referrer");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
});

test("pictures come from the page itself, and from where it was said, alone", () => {
  const policy = siteHeaders({ talkTo: [], sendFormsTo: [], showFrom: ["http://localhost:3"] });
  expect(policy["Content-Security-Policy"]).toContain("img-src 'self' data: http://localhost:3;");
});

test("where the device is may be asked by its own page alone, and only where it is for something", async () => {
  const { headers } = await fetch(`${origin}/hubs`);
  expect(headers.get("permissions-policy")).toContain("geolocation=(self)");
  const others = siteHeaders({ talkTo: [], sendFormsTo: [] });
  expect(others["Permissions-Policy"]).toContain("geolocation=()");
});

test("nothing beside the folder is served, and nothing is taken", async () => {
  for (const path of ["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "//../secret.txt"]) {
    expect([path, await rawStatus(path)]).toEqual([path, 404]);
  }
  expect(await rawStatus("/%ff")).toBe(400);
  expect((await fetch(`${origin}/`, { method: "POST" })).status).toBe(405);
});
