// Matters as a page lists them: all that are open with the latest of the closed ones; behind them the closed ones alone, some at a time.
import type { Matter } from "@kumacari/domain/law";
import type { Needs } from "../needs.ts";
import type { MatterBy, MatterMark } from "../rights/ports.ts";

export type MatterPage = { readonly matters: readonly Matter[]; readonly next?: MatterMark };

const shown = 20;

export async function matterPage(
  { ledger }: Pick<Needs, "ledger">,
  by: MatterBy,
  after?: MatterMark,
): Promise<MatterPage> {
  const [open, found] = await Promise.all([
    after ? [] : ledger.openMatters(by),
    ledger.closedMatters(by, shown + 1, after),
  ]);
  const closed = found.slice(0, shown);
  const last = found.length > shown ? closed.at(-1) : undefined;
  return {
    matters: [...open, ...closed],
    ...(last?.closed ? { next: { at: last.closed.at, id: last.id } } : {}),
  };
}
