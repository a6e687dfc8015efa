// Prints, line for line, the classes of personal data in the texts that come in as JSON lines.
import { createInterface } from "node:readline";
import { personalClasses, recognise } from "../src/index.ts";

const order = Object.keys(personalClasses);
const enough = 64 * 1024;
let waiting = "";
let line = 0;

for await (const given of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  line += 1;
  const text = textIn(given);
  waiting += `${JSON.stringify(text === undefined ? refused(line) : { classes: classesIn(text) })}\n`;
  if (waiting.length > enough) await flush();
}
await flush();

function classesIn(text: string): string[] {
  const seen = new Set<string>(recognise(text).map((finding) => finding.class));
  return order.filter((name) => seen.has(name));
}

function textIn(given: string): string | undefined {
  try {
    const value: unknown = JSON.parse(given);
    if (typeof value !== "object" || value === null || !("text" in value)) return undefined;
    return typeof value.text === "string" ? value.text : undefined;
  } catch {
    return undefined;
  }
}

function refused(at: number): { classes: string[]; error: string } {
  const error = `${at}行目は {"text":"…"} の形のJSONではありません。`;
  process.stderr.write(`${error}\n`);
  process.exitCode = 1;
  return { classes: [], error };
}

async function flush(): Promise<void> {
  const chunk = waiting;
  waiting = "";
  if (!process.stdout.write(chunk)) await new Promise((done) => process.stdout.once("drain", done));
}
