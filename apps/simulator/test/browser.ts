// Opens the Chromium that came with npm, with Japanese fonts: `const browser = await openBrowser()`.
import { mkdir, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { browserEnv, inherited } from "./env.ts";
import { unpackedChromium } from "./unpack-chromium.ts";

/** Each call starts a process of its own; close it in `afterAll`. Give people contexts, not browsers: `browser.newContext()`. */
export async function openBrowser(): Promise<Browser> {
  const folder = await unpackedChromium();
  return chromium.launch({
    executablePath: browserEnv.CHROMIUM_PATH ?? join(folder, "chromium"),
    // The package's own arguments switch web security off; these do not.
    args: ["--no-sandbox", "--font-render-hinting=none"],
    env: { ...inherited, FONTCONFIG_FILE: await fontsFile(folder), ...(await libraries(folder)) },
  });
}

async function fontsFile(folder: string): Promise<string> {
  const fonts = dirname(fileURLToPath(import.meta.resolve("@expo-google-fonts/noto-sans-jp")));
  const file = join(folder, "noto-sans-jp.conf");
  const families = ["sans-serif", "serif", "monospace", "system-ui", "Hiragino Sans", "Meiryo"];
  const aliases = families.map(
    (family) => `<alias><family>${family}</family><prefer><family>Noto Sans JP</family></prefer></alias>`,
  );
  const folders = ["400Regular", "500Medium", "700Bold"].map((weight) => `<dir>${join(fonts, weight)}</dir>`);
  await mkdir(join(folder, "font-cache"), { recursive: true });
  await writeFile(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders.join("")}<cachedir>${join(folder, "font-cache")}</cachedir>${aliases.join("")}</fontconfig>`,
  );
  return file;
}

/** A Linux without NSS takes the libraries that the package brings along. */
async function libraries(folder: string): Promise<Record<string, string>> {
  const places = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib"];
  const found = await Promise.all(places.map((place) => exists(join(place, "libnss3.so"))));
  if (found.includes(true)) return {};
  const own = join(folder, "al2023", "lib");
  return {
    LD_LIBRARY_PATH: browserEnv.LD_LIBRARY_PATH ? `${own}:${browserEnv.LD_LIBRARY_PATH}` : own,
  };
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
