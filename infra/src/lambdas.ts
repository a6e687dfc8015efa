// Every Lambda of the service: one file under an app's `src` is one Lambda, one IAM role, one bundle.
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type BuildResult, build } from "esbuild";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Files beside the Lambdas that are parts of them and not Lambdas themselves. */
const parts = new Set(["app.ts", "env.ts", "wire.ts"]);

/** `bot/webhook`, `api/staff`, …: found by looking, so that a new file cannot be forgotten. */
export const lambdas: readonly string[] = ["bot", "api"].flatMap((app) =>
  readdirSync(`${root}apps/${app}/src`, { withFileTypes: true })
    .filter(
      (it) => it.isFile() && it.name.endsWith(".ts") && !it.name.endsWith(".test.ts") && !parts.has(it.name),
    )
    .map((it) => `${app}/${it.name.slice(0, -3)}`),
);

type Options = { readonly outdir?: string; readonly awsSdk?: "bundled" | "external" };

/** `api/staff` is written into `api-staff.mjs`. */
export const fileOf = (lambda: string): string => `${lambda.replace("/", "-")}.mjs`;

/**
 * The bundles as deployed: ESM for nodejs24.x, the pinned AWS SDK inside unless it is to be measured apart. All in one go, so
 * that what they share is read once. Without `outdir` nothing is written.
 */
export function bundleAll({
  outdir,
  awsSdk = "bundled",
}: Options = {}): Promise<BuildResult<{ metafile: true; write: boolean }>> {
  return build({
    entryPoints: lambdas.map((it) => ({
      in: `${root}apps/${it.replace("/", "/src/")}.ts`,
      out: it.replace("/", "-"),
    })),
    outExtension: { ".js": ".mjs" },
    bundle: true,
    minify: true,
    // Escaped letters would make Japanese words twice as long.
    charset: "utf8",
    format: "esm",
    platform: "node",
    target: "node24",
    conditions: ["node"],
    mainFields: ["module", "main"],
    external: awsSdk === "external" ? ["@aws-sdk/*", "@smithy/*"] : [],
    // Some dependencies are CommonJS: those of the SDK ask for `require`, the one that draws posters for `__dirname`.
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url); const __dirname = import.meta.dirname;',
    },
    metafile: true,
    write: outdir !== undefined,
    outdir: outdir ?? "bundles",
    absWorkingDir: root,
    logLevel: "silent",
  });
}
