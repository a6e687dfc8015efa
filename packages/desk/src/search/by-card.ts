// Who was found by their 様式1: whose cases these are, and what its newest save says of name, reading and number.
import type { Because, CaseId, CitizenId } from "@kumacari/domain";
import type { CardRow } from "@kumacari/domain/job-card";
import type { Needs } from "../needs.ts";
import type { Clued } from "./lay.ts";

/** The telephone number as it was written, maybe two of them: read as words are. */
export const cluedOf = ({ name = "", kana = "", phone = "" }: CardRow = {}): Clued => ({
  name,
  kana,
  wish: phone,
});

export async function casesOfAll(
  { ledger }: Pick<Needs, "ledger">,
  owners: readonly CitizenId[],
): Promise<readonly CaseId[]> {
  if (owners.length === 0) return [];
  const { person } = await ledger.together({ person: owners.map((id) => ({ id })) });
  return person.flatMap((it) => it?.cases ?? (it?.latestCase ? [it.latestCase] : []));
}

/** Opens nothing of those who were not found by it. */
export async function openCards(
  { ledger, vault }: Pick<Needs, "ledger" | "vault">,
  owners: readonly CitizenId[],
  because: Because,
): Promise<ReadonlyMap<CitizenId, Clued>> {
  if (owners.length === 0) return new Map();
  const section = "person" as const;
  const { cardpart } = await ledger.together({ cardpart: owners.map((owner) => ({ owner, section })) });
  const { cardwriting } = await ledger.together({
    cardwriting: cardpart
      .filter((it) => it !== undefined)
      .map(({ owner, latest }) => ({ owner, section, number: latest })),
  });
  const kept = cardwriting.filter((it) => it !== undefined);
  if (kept.length === 0) return new Map();
  const opened = await vault.open("cardwriting", kept, because);
  return new Map(opened.map(({ owner, words }) => [owner, cluedOf(words.reveal("show-to-staff").rows[0])]));
}
