// Loaded into a process before anything else, its clock runs ahead by as much as a file says; moved on, whatever waits half a minute or longer is called at once.
import { existsSync, readFileSync, unwatchFile, watchFile } from "node:fs";

const file = new URL(import.meta.url).searchParams.get("file");
if (file === null) throw new Error("no file says how far ahead it is");
const read = (from: string): number => Number(readFileSync(from, "utf8"));

const Real = Date;
let ahead = read(file);
const now = (): number => Real.now() + ahead;

globalThis.Date = new Proxy(Real, {
  construct: (real, given, as) => Reflect.construct(real, given.length === 0 ? [now()] : given, as),
  apply: () => new Real(now()).toString(),
  get: (real, name) => (name === "now" ? now : Reflect.get(real, name)),
});

const waiting: (() => void)[] = [];
const { setInterval: repeat } = globalThis;
const long = 30_000;
globalThis.setInterval = new Proxy(repeat, {
  apply(real, that, given: Parameters<typeof repeat>) {
    const [call, ms = 0] = given;
    if (ms >= long) waiting.push(() => call());
    return Reflect.apply(real, that, given);
  },
});

watchFile(file, { interval: 50, persistent: false }, () => {
  // The town was cleared away.
  if (!existsSync(file)) return unwatchFile(file);
  ahead = read(file);
  for (const call of waiting) call();
});
