// The parts of a card that are newer than what a page has: with nothing newer, nothing is opened.
import type { Because, CitizenId, Purpose } from "@kumacari/domain";
import { besideNumbers, type CardPart, type CardWriting, cardSectionIds } from "@kumacari/domain/job-card";
import { namesOfStaff, type StaffNames } from "../inbox/row.ts";
import type { Needs } from "../needs.ts";
import type { CardPartView, CardSave, CardSeen } from "./views.ts";

type Reading = {
  readonly seen: CardSeen;
  readonly purpose: Purpose;
  /** `on`: what it is read through, beside the citizen. */
  readonly because: Omit<Because, "on"> & { readonly on?: string };
};

export async function readParts(
  needs: Pick<Needs, "ledger" | "vault">,
  owner: CitizenId,
  { seen, purpose, because: { on, ...because } }: Reading,
): Promise<readonly CardPartView[]> {
  const { ledger, vault } = needs;
  const { cardpart } = await ledger.together({
    cardpart: cardSectionIds.map((section) => ({ owner, section })),
  });
  const newer = cardpart
    .filter((it) => it !== undefined)
    .filter((it) => it.latest !== (seen[it.section] ?? 0));
  if (newer.length === 0) return [];
  const keys = newer.flatMap(({ section, ...it }) =>
    [...besideNumbers(it), it.latest].map((number) => ({ owner, section, number })),
  );
  const [{ cardwriting }, staff] = await Promise.all([
    ledger.together({ cardwriting: keys }),
    ledger.staff(),
  ]);
  const opened = await vault.open(
    "cardwriting",
    cardwriting.filter((it) => it !== undefined),
    { ...because, on: [owner, ...(on ? [on] : []), ...newer.map(({ section }) => `part:${section}`)] },
  );
  const names = namesOfStaff(staff);
  return newer.map((part) => partView(part, opened, (it) => saveOf(it, purpose, names)));
}

function partView(
  { section, latest, ...it }: CardPart,
  opened: readonly CardWriting[],
  show: (it: CardWriting) => CardSave,
): CardPartView {
  const find = (number: number) => {
    const found = opened.find((one) => one.section === section && one.number === number);
    if (!found) throw new Error("a save is kept with the part that counts it");
    return show(found);
  };
  return { section, ...find(latest), besides: besideNumbers({ latest, ...it }).map(find) };
}

export const saveOf = (
  { number, at, by, words }: CardWriting,
  purpose: Purpose,
  names: StaffNames,
): CardSave => ({
  number,
  at,
  ...(by === "citizen" ? {} : { by: names.get(by) ?? "相談員" }),
  rows: words.reveal(purpose).rows,
});
