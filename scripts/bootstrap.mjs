// Installs what is missing before a script runs; needs nothing but Node 18 and npm.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const installed = `${root}/node_modules/.package-lock.json`;
const lock = `${root}/package-lock.json`;

const major = Number(process.versions.node.split(".")[0]);
if (major < 18) {
  process.stderr.write(`Node.js 18 以上が必要です（この機械は ${process.versions.node}）。https://nodejs.org/ から入れてください。\n`);
  process.exit(1);
}

const stale = !existsSync(installed) || (existsSync(lock) && statSync(lock).mtimeMs > statSync(installed).mtimeMs);
if (stale) {
  process.stderr.write("必要な部品を入れています（npm install）…\n");
  // `npm install`, not `npm ci`: a registry without other platforms' optional packages makes `npm ci` refuse the lock.
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm]] : ["npm", []];
  const done = spawnSync(command, [...args, "install", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  if (done.status !== 0) {
    process.stderr.write("部品を入れられませんでした。通信とディスクの空きを確かめて、もう一度お試しください。\n");
    process.exit(1);
  }
}
