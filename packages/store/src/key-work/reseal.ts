// Every field under a fresh key of its owner: first the keys, then the fields, then leave is taken of the keys before.
import type { KeyWork } from "@kumacari/desk/ports";
import { beginWork, type Wanted } from "./begin-work.ts";
import { resealed } from "./fields.ts";
import { dropped } from "./former-keys.ts";
import { because, type KeyWorkParts, keepPace, step } from "./parts.ts";
import { renewed } from "./renew-key.ts";
import { pageOf } from "./walk.ts";

export type Resealing = Omit<Wanted, "id"> & {
  /** A key is suspected: the keys before go at once, and with them what backups hold of these persons. */
  readonly atOnce?: boolean;
};

/** Items of a page: each may need its own write and what must hold of its owner's key, and DynamoDB takes 100. */
const most = 45;

export async function reseal(
  parts: KeyWorkParts,
  { atOnce = false, ...wanted }: Resealing,
): Promise<KeyWork> {
  let work = await beginWork(parts, { ...wanted, id: "reseal" });
  for (let again = 0; work.ended === undefined; ) {
    const next = await onward(parts, work, atOnce);
    again = next ? 0 : again + 1;
    // Somebody writes here at this very moment: they are let through first.
    if (again > 0) await parts.pause(5 * again);
    if (again > 200)
      throw new Error("書き込みが続いていて、封を替えられません。しばらくしてからもう一度お試しください。");
    work = next ?? work;
  }
  return work;
}

const stages = {
  keys: { act: "keys-renewed", write: renewed, after: "fields" },
  fields: { act: "fields-resealed", write: resealed, after: "former" },
  former: { act: "keys-dropped", write: dropped, after: undefined },
} as const;

async function onward(parts: KeyWorkParts, work: KeyWork, atOnce: boolean): Promise<KeyWork | undefined> {
  const from = parts.clock.now();
  const { act, write, after } = stages[work.stage];
  const table = work.stage === "fields" ? parts.table : parts.keysTable;
  const { items, last } = await pageOf(parts, table, work.cursor, most);
  const found = await Promise.all(items.map((it) => write(parts, work, it, atOnce)));
  const written = found.filter((it) => it !== undefined);
  const { cursor: _before, ...rest } = work;
  const next = {
    done: work.done + items.length,
    changed: work.changed + written.length,
    ...(last ? { cursor: last } : {}),
  };
  // Nothing to write and more to see: it is not written down each time how far it looked.
  if (written.length === 0 && last && next.done % (most * 20) !== 0) return { ...work, ...next };
  const ended = parts.clock.now();
  const turn = last
    ? next
    : after
      ? {
          ...next,
          stage: after,
          done: 0,
          total: await parts.sizeOf(after === "fields" ? parts.table : parts.keysTable),
        }
      : { ...next, total: next.done, ended };
  const holds = new Map(written.flatMap(({ owner, holds }) => (holds ? [[owner, holds] as const] : [])));
  const why = because(act, ["work:reseal", `n:${written.length}`, ...new Set(written.map(({ on }) => on))]);
  const came = await step(parts, rest, turn, [...written.map((it) => it.write), ...holds.values()], why);
  for (const { owner } of written) if (!came || work.stage !== "fields") parts.keys.forget(owner);
  if (came) await keepPace(parts, work, written.length, from);
  return came;
}
