// The house as it stands: every hand-written source file, with the folder it lives in.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../..", import.meta.url));

export type Source = { readonly path: string; readonly text: string; readonly lines: number };

const skipped = new Set(["node_modules", "dist", ".turbo", ".git", ".kumacari", "assets"]);

export function sources(): readonly Source[] {
  return ["apps", "packages", "infra", "scripts"].flatMap((top) => walk(top)).map(read);
}

function walk(folder: string): readonly string[] {
  return readdirSync(`${root}${folder}`, { withFileTypes: true }).flatMap((it) => {
    if (skipped.has(it.name)) return [];
    const path = `${folder}/${it.name}`;
    if (it.isDirectory()) return walk(path);
    return /\.(m?ts|tsx|mjs|js)$/.test(it.name) && !it.name.endsWith(".d.ts") ? [path] : [];
  });
}

const read = (path: string): Source => {
  const text = readFileSync(`${root}${path}`, "utf8");
  return { path, text, lines: text.split("\n").length - 1 };
};

export const isTest = ({ path }: Source): boolean =>
  /\.test\.tsx?$/.test(path) || path.includes("/test/") || path.includes("/bench/");
