// The scripts and the style of the pages, bundled when they are first asked for.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Hono } from "hono";

const scripts = ["phone", "chooser", "traffic"] as const;
export type Script = (typeof scripts)[number];

export function pageFiles(app: Hono): void {
  for (const name of scripts) serve(app, `${name}.ts`, `/page/${name}.js`, "text/javascript; charset=utf-8");
  serve(app, "phone.css", "/page/phone.css", "text/css; charset=utf-8");
}

function serve(app: Hono, file: string, path: string, contentType: string): void {
  let bundled: Promise<string> | undefined;
  app.get(path, async (c) => {
    bundled ??= bundle(fileURLToPath(new URL(`./page/${file}`, import.meta.url)));
    return c.body(await bundled, 200, { "content-type": contentType, "cache-control": "no-cache" });
  });
}

async function bundle(entry: string): Promise<string> {
  const built = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2023",
    logLevel: "silent",
  });
  return built.outputFiles.map((it) => it.text).join("");
}
