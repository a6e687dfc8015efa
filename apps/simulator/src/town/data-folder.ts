// Opens the folder that holds everything a town remembers, makes it on the first start, and refuses a broken one.
import { accessSync, constants, existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Chance } from "@kumacari/desk/ports";
import { families, newSettings, readSettings, type Settings, writeSettings } from "./settings.ts";
import { codeOf, Trouble } from "./trouble.ts";

export type DataFolder = {
  readonly path: string;
  readonly settings: Settings;
  /** Nothing of a town is in it yet: the seeding is still to come. */
  readonly isNew: boolean;
  readonly ledger: string;
  readonly keys: string;
  readonly line: string;
  readonly signIn: string;
  readonly mail: string;
  readonly log: string;
  /** What is written once and never again. */
  readonly archive: string;
  /** Sealed bytes of files. */
  readonly blobs: string;
  /** From now on every key must be there: an earlier version had fewer. */
  markKeyed(): void;
  /** From now on the folder holds a whole town. */
  markSeeded(): void;
};

export type Opening = {
  readonly fresh: boolean;
  /** The ledger is a file of this folder, and not a database elsewhere. */
  readonly hasLedger: boolean;
  readonly chance: Chance;
};

export function openDataFolder(path: string, from: Opening): DataFolder {
  makeWritable(path);
  const file = join(path, "town.json");
  const found = from.fresh ? undefined : readSettings(file);
  // A first start that was cut short leaves half a town; it holds nothing of anybody yet.
  if (from.fresh || (found && !found.seeded)) empty(path);
  const whole = found?.seeded === true ? found : undefined;
  if (!whole) mustBeOurs(path);
  let settings = whole ?? newSettings(from.chance, from.hasLedger);
  if (!whole) writeSettings(file, settings);
  const places = placesIn(path);
  if (whole) mustHaveAll(places, from.hasLedger, whole.keys);
  for (const folder of [places.keys, places.line, places.signIn, places.mail, places.log, places.archive]) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }
  return {
    path,
    settings,
    isNew: !whole,
    ...places,
    markKeyed: () => {
      if (settings.keys.length === families.length) return;
      settings = { ...settings, keys: [...families] };
      writeSettings(file, settings);
    },
    markSeeded: () => writeSettings(file, { ...settings, seeded: true }),
  };
}

const placesIn = (path: string) => ({
  ledger: join(path, "ledger.db"),
  keys: join(path, "keys"),
  line: join(path, "line"),
  signIn: join(path, "sign-in"),
  mail: join(path, "mail"),
  log: join(path, "log"),
  archive: join(path, "archive"),
  blobs: join(path, "blobs"),
});

const names = [
  "town.json",
  "town.json.new",
  "lock.json",
  "ledger.db",
  "keys",
  "line",
  "sign-in",
  "mail",
  "log",
  "archive",
  "blobs",
];
const isOurs = (name: string): boolean => names.includes(name) || name.startsWith("ledger.db");

function makeWritable(path: string): void {
  try {
    make(path);
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const isFile = ["EEXIST", "ENOTDIR"].includes(codeOf(error) ?? "");
    const why = isFile ? "はフォルダではありません" : "に書き込めません";
    throw new Trouble(
      `データフォルダ ${path} ${why}。権限を確かめるか、KUMACARI_DATA で別のフォルダを指定してください。`,
      error,
    );
  }
}

/** Step by step: where nothing can be made (`/proc`), node's own recursive way never comes back. */
function make(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  if (dirname(path) !== path) make(dirname(path));
  mkdirSync(path, { mode: 0o700 });
}

function empty(path: string): void {
  mustBeOurs(path, true);
  for (const name of readdirSync(path)) rmSync(join(path, name), { recursive: true, force: true });
}

/** Neither fills nor empties a folder that somebody uses for something else. */
function mustBeOurs(path: string, allOf = false): void {
  const stranger = readdirSync(path).find((name) => !isOurs(name));
  const orphaned = !allOf && existsSync(join(path, "ledger.db"));
  if (stranger !== undefined) {
    throw new Trouble(
      `${path} には、クマキャリのものではない「${stranger}」があります。空のフォルダを KUMACARI_DATA で指定してください。`,
    );
  }
  if (orphaned) {
    throw new Trouble(
      `データフォルダ ${path} の town.json がありません。控えから戻すか、npm start -- --fresh ではじめから作り直してください。`,
    );
  }
}

/** A new key in the place of a lost one would make the old data unreadable for good, without a word. */
function mustHaveAll(places: ReturnType<typeof placesIn>, hasLedger: boolean, keys: readonly string[]): void {
  const needed = keys.map((family) => join(places.keys, `${family}.json`));
  const lost = [...(hasLedger ? [places.ledger] : []), ...needed].find((file) => !existsSync(file));
  if (lost) {
    throw new Trouble(
      `データフォルダの ${lost} がありません。控えから戻すか、npm start -- --fresh ではじめから作り直してください。`,
    );
  }
}
