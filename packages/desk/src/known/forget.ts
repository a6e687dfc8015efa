// After a person's end: the marks of what was known of them are taken off every shelf they lie on.
import type { Because, CitizenId } from "@kumacari/domain";
import type { Change, KnownMarks, Ledger, Records } from "../ports.ts";
import { unshelve } from "./shelf.ts";

type ForgetNeeds = {
  readonly ledger: Pick<Ledger, "knownShelves" | "get" | "commit">;
  readonly known: Pick<KnownMarks, "of">;
};

/** Nobody can tell from a tag which shelves it is on, so all are looked at; killed in between, it is begun anew. */
export async function forget(needs: ForgetNeeds, owner: CitizenId, because: Because): Promise<void> {
  const tag = needs.known.of([`o:${owner}`]);
  for await (const shelves of needs.ledger.knownShelves()) {
    for (const it of shelves) await clear(needs, it, tag, because);
  }
}

/** Somebody else's words may come onto the shelf meanwhile: it is read again until it is written. */
async function clear(
  { ledger }: ForgetNeeds,
  first: Records["known"],
  tag: Uint8Array,
  because: Because,
): Promise<void> {
  const { shelf } = first;
  for (let it: Records["known"] | undefined = first; it; ) {
    const marks = unshelve(it.marks, tag);
    if (marks === undefined) return;
    const change: Change =
      marks === "empty"
        ? { op: "remove", kind: "known", key: { shelf }, version: it.version }
        : { op: "update", kind: "known", value: { ...it, marks } };
    if ((await ledger.commit([change], because)) === undefined) return;
    it = await ledger.get("known", { shelf });
  }
}
