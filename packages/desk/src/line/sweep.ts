// Takes up every notice that is due and that nobody delivered: after a crash, a refusal for now, a silence.
import type { Ledger } from "../ports.ts";
import { type DeliverNeeds, type Delivery, deliver } from "./deliver.ts";
import { perCitizen } from "./per-citizen.ts";

export type SweepNeeds = DeliverNeeds & { readonly ledger: Pick<Ledger, "get" | "commit" | "dueNotices"> };

/** What came of each notice that was due; empty when there was none. */
export async function sweep(needs: SweepNeeds): Promise<readonly Delivery[]> {
  const due = await needs.ledger.dueNotices(needs.clock.now());
  const came: Delivery[] = [];
  await perCitizen(
    due,
    (notice) => notice.line,
    async (notice) => {
      came.push(await deliver(needs, notice));
    },
  );
  return came;
}
