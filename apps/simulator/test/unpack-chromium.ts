// Unpacks the npm Chromium once per version beside its package, safely when several tests start together.
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import * as z from "zod";
import { browserEnv, inherited } from "./env.ts";

const run = promisify(execFile);
const cache = fileURLToPath(new URL("../../../node_modules/.cache/kumacari/", import.meta.url));

/** The folder that holds `chromium`, `al2023/lib` and the software renderer. */
export async function unpackedChromium(): Promise<string> {
  const entry = import.meta.resolve("@sparticuz/chromium");
  const folder = `${cache}chromium-${await versionBeside(entry)}`;
  const ready = await stat(folder).then(
    () => true,
    () => false,
  );
  if (ready) return folder;
  await mkdir(cache, { recursive: true });
  const staging = await mkdtemp(`${folder}-`);
  // The package unpacks into its process's temporary folder, and its libraries only when it believes to be in a Lambda.
  if (browserEnv.CHROMIUM_PATH === undefined) {
    await run(process.execPath, ["--input-type=module", "-e", unpack(entry)], {
      env: { ...inherited, TMPDIR: staging, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x" },
    });
  }
  await rename(staging, folder).catch(() => rm(staging, { recursive: true, force: true }));
  return folder;
}

const unpack = (entry: string): string =>
  `const { default: chromium } = await import(${JSON.stringify(entry)}); await chromium.executablePath();`;

async function versionBeside(entry: string): Promise<string> {
  const file = join(dirname(fileURLToPath(entry)), "..", "package.json");
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(await readFile(file, "utf8")));
  return browserEnv.CHROMIUM_PATH === undefined ? version : `given`;
}
