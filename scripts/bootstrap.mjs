// Installs what is missing before a script runs; needs nothing but Node 18 and npm.
import { spawnSync } from "node:child_process";
import { existsSync, statSync, utimesSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const marker = `${root}node_modules/.package-lock.json`;
const lock = `${root}package-lock.json`;

if (Number(process.versions.node.split(".")[0]) < 18) {
  fail(
    `Node.js 18 以上が必要です（この機械は ${process.versions.node}）。https://nodejs.org/ から入れてください。`,
  );
}
if (isStale()) install();

function isStale() {
  if (!existsSync(marker)) return true;
  return existsSync(lock) && statSync(lock).mtimeMs > statSync(marker).mtimeMs;
}

function install() {
  process.stderr.write("必要な部品を入れています（npm install）…\n");
  // `npm install`, not `npm ci`: a registry without other platforms' optional packages makes `npm ci` refuse the lock.
  const done = spawnSync(...npm("install", "--no-audit", "--no-fund", "--loglevel=error"), {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  if (done.status !== 0)
    fail("部品を入れられませんでした。通信とディスクの空きを確かめて、もう一度お試しください。");
  // npm leaves its marker as it was when nothing was missing, and the next start would ask again.
  const now = new Date();
  if (existsSync(marker)) utimesSync(marker, now, now);
}

/** The npm that runs us, so that no other one is looked for. */
function npm(...args) {
  const own = process.env.npm_execpath;
  if (own && /\.[cm]?js$/.test(own)) return [process.execPath, [own, ...args]];
  return process.platform === "win32" ? ["cmd.exe", ["/d", "/s", "/c", "npm", ...args]] : ["npm", args];
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
