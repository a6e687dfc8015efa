// One citizen's places on the waiting list: they are named on the person, so that nobody else's are read.
import type { Person, Wait } from "@kumacari/domain";
import type { Ledger, Stored } from "../ports.ts";

/** Those whose last day is over too, as long as they are kept; the first first. */
export async function ownWaits(
  { ledger }: { readonly ledger: Pick<Ledger, "together"> },
  { id: owner, waits = [] }: Pick<Person, "id" | "waits">,
): Promise<readonly Stored<Wait>[]> {
  const { wait } = await ledger.together({ wait: waits.map((id) => ({ id })) });
  return wait.filter((it) => it !== undefined).filter((it) => it.owner === owner);
}

/** Without this place; of a person who has none as they were. */
export const withoutWait = (person: Person, gone: readonly Wait[]): Person =>
  person.waits ? { ...person, waits: person.waits.filter((id) => !gone.some((it) => it.id === id)) } : person;
