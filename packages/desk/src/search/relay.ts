// The clues of a case whose name or words were put right, or of a 様式1 that was saved: the old ones go and the new ones come with the writing itself.
import type { Because } from "@kumacari/domain";
import type { OwnNeeds } from "../needs.ts";
import type { Change } from "../ports.ts";
import { type Clued, type CluesOf, clueChanges } from "./lay.ts";

type Relaying = {
  readonly answers: Clued;
  /** Why the list of the old ones is opened, and why they go. */
  readonly reading: Because;
  readonly because: Because;
  /** So many changes the transaction still holds. */
  readonly room: number;
};

type Relayers = Pick<OwnNeeds, "ledger" | "vault" | "chance"> & {
  readonly known: Pick<OwnNeeds["known"], "clues">;
};

/**
 * Old ones that do not fit are cleared just before. Killed there, the person is found by less; the correction, which has
 * not happened, is sent again and lays all.
 */
export async function relayClues(
  needs: Relayers,
  of: CluesOf,
  { answers, reading, because, room }: Relaying,
): Promise<readonly Change[]> {
  const laid = clueChanges(needs, of, answers);
  const sealed = await needs.ledger.get("cluelist", of);
  if (!sealed) return laid;
  const [list] = await needs.vault.open("cluelist", [sealed], reading);
  if (!list) throw new Error("what is opened comes back");
  const gone = list.places.reveal("erase").map((key): Change => ({ op: "remove", kind: "clue", key }));
  const { version } = list;
  const removed: Change = { op: "remove", kind: "cluelist", key: of, version };
  if (gone.length + laid.length > room) {
    // A conflict here is another's clearing of the same list: the correction itself decides.
    await needs.ledger.commit([removed, ...gone], because);
    return laid;
  }
  const kept = laid.map(
    (it): Change =>
      it.op === "create" && it.kind === "cluelist"
        ? { op: "update", kind: "cluelist", value: { ...it.value, version } }
        : it,
  );
  return laid.length === 0 ? [removed, ...gone] : [...gone, ...kept];
}
