// What happens in the very moment in which somebody's act is being written.
import type { Ledger } from "@kumacari/desk/ports";
import type { Act } from "@kumacari/domain";
import type { Office } from "../office.ts";

/** The office, in which something else happens right before the first commit of this act. */
export function meanwhile(office: Office, act: Act, happens: () => Promise<unknown>): Office {
  let met = false;
  const ledger: Ledger = {
    ...office.needs.ledger,
    commit: async (changes, because) => {
      if (because.act === act && !met) {
        met = true;
        await happens();
      }
      return office.needs.ledger.commit(changes, because);
    },
  };
  return { ...office, needs: { ...office.needs, ledger } };
}
