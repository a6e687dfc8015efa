// What the keys' program does with its words: one verb, its lines, and the ring as it is afterwards.
import { parseArgs } from "node:util";
import type { KeyWork } from "@kumacari/desk/ports";
import { isId, toJst } from "@kumacari/domain";
import type { Keys } from "./wire.ts";

const usage =
  "使い方: npm run keys -- rotate | rewrap [--pace 50] | reseal [--pace 50] [--only cit_…]… [--at-once] | retire 鍵の番号 | see";

/** Throws one Japanese sentence. */
export async function runKeys(
  keys: Keys,
  args: readonly string[],
  print: (line: object) => void,
): Promise<void> {
  const { verb, id, pace, only, atOnce } = read(args);
  // A change of the ring whose maker died before it was written down is written down now.
  await keys.note();
  if (verb === "rotate") print({ ring: await keys.rotate() });
  else if (verb === "rewrap") await keys.rewrap({ pace });
  else if (verb === "reseal") await keys.reseal({ pace, atOnce, ...(only ? { only } : {}) });
  else if (verb === "retire") await keys.retire(id);
  for (const row of await keys.count()) print(row);
}

/** How far a walk is, as it is printed after each step. */
export const workLine = ({ id, stage, done, total, changed, since, at, ended }: KeyWork): object => ({
  work: id,
  stage,
  done,
  total,
  changed,
  since: toJst(since),
  perSecond: Math.round(changed / Math.max(1, (at - since) / 1000)),
  ...(ended === undefined ? {} : { ended: toJst(ended) }),
});

const verbs = ["rotate", "rewrap", "reseal", "retire", "see"] as const;

function read(args: readonly string[]) {
  const { values, positionals } = parsed(args);
  const verb = verbs.find((it) => it === positionals[0]);
  const [, id = ""] = positionals;
  const pace = Number(values.pace);
  const only = values.only?.filter((it) => isId("cit", it)).toSorted((a, b) => a.localeCompare(b));
  const whole =
    verb !== undefined &&
    positionals.length === (verb === "retire" ? 2 : 1) &&
    Number.isSafeInteger(pace) &&
    pace >= 1 &&
    pace <= 1000 &&
    only?.length === values.only?.length &&
    (only?.length ?? 0) <= 100;
  if (!whole) throw new Error(usage);
  return { verb, id, pace, only, atOnce: values["at-once"] };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        pace: { type: "string", default: "50" },
        only: { type: "string", multiple: true },
        "at-once": { type: "boolean", default: false },
      },
    });
  } catch (cause) {
    throw new Error(usage, { cause });
  }
}
