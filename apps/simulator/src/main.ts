// `npm start`: raises the town, prints the ready line, and ends everything when told to.
import { parseArgs } from "node:util";
import { readEnvironment, underScriptRunner } from "./env.ts";
import { startTown } from "./town/start-town.ts";
import { Trouble } from "./town/trouble.ts";

const ended = new AbortController();
let asked = 0;

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    asked += 1;
    ended.abort();
    // Whoever asks three times does not want to wait.
    if (asked > 2) process.exit(1);
  });
}

if (underScriptRunner) {
  const shell = process.ppid;
  // Orphaned: whoever ended `npm start` meant us.
  setInterval(() => process.ppid !== shell && ended.abort(), 250).unref();
}

try {
  const town = await startTown({
    ...readEnvironment(),
    ...readArguments(),
    months: true,
    signal: ended.signal,
  });
  process.stdout.write(`ready ${JSON.stringify(town.ready)}\n`);
  if (!ended.signal.aborted) await new Promise((done) => ended.signal.addEventListener("abort", done));
  await town.stop();
  process.exit(0);
} catch (error) {
  if (ended.signal.aborted) process.exit(0);
  if (!(error instanceof Trouble)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

function readArguments(): { readonly fresh: boolean; readonly dev: boolean } {
  try {
    const { values } = parseArgs({ options: { fresh: { type: "boolean" }, dev: { type: "boolean" } } });
    return { fresh: values.fresh ?? false, dev: values.dev ?? false };
  } catch {
    throw new Trouble("npm start に続けて書けるのは -- --fresh（はじめから作り直す）だけです。");
  }
}
