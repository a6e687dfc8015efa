// What a log held in a run: every line in the one form, and none of it seen by the guard that looks at what leaves for LINE.
import { createLog, type Log } from "@kumacari/domain";
import { recognise } from "@kumacari/guard";
import type { Office } from "./office.ts";

/** A log as the service writes it, with its lines. */
export function keepingLog({ needs }: Office): { readonly log: Log; readonly lines: readonly string[] } {
  const lines: string[] = [];
  return { log: createLog("api", needs.clock, (line) => lines.push(line)), lines };
}

const form =
  /^\{"at":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+09:00","epochMs":\d{13},"part":"api","event":"[a-z-]+"[\x20-\x7e]*\}\n$/;

/** Lines of another form, and the classes that the guard sees in one. */
export const oddIn = (lines: readonly string[]): readonly object[] =>
  lines.flatMap((line) => {
    const classes = recognise(line).map((it) => it.class);
    return form.test(line) && classes.length === 0 ? [] : [{ line, classes }];
  });
