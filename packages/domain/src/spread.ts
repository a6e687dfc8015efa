// Spreads cases over counsellors: each goes to whoever has the fewest at that moment, so that all end about as full. Pure.
import type { CaseId, StaffId } from "./names.ts";

/** `alone`: away, with nobody who answers meanwhile. */
type Load = { readonly id: StaffId; readonly open: number; readonly alone?: boolean };

/** In the order given; of two as full, the one named first. Whose cases nobody would see gets none. Nobody to take them: nothing. */
export function spread(
  cases: readonly CaseId[],
  over: readonly Load[],
): readonly { readonly caseId: CaseId; readonly to: StaffId }[] {
  const load = over.filter(({ alone }) => !alone).map(({ id, open }) => ({ id, open }));
  return cases.flatMap((caseId) => {
    const [first, ...rest] = load;
    if (!first) return [];
    const least = rest.reduce((a, b) => (b.open < a.open ? b : a), first);
    least.open += 1;
    return [{ caseId, to: least.id }];
  });
}
