// A ledger that marks what it writes with the request or LINE event it came from, through to the courier (clause コ).

import type { OwnNeeds } from "./needs.ts";
import type { Change, Ledger } from "./ports.ts";

type Writing = Pick<Ledger, "commit"> & Partial<Pick<Ledger, "note">>;

/** `trail`: printable ASCII, no value of anybody. Entries carry it, and notices that are made hand it on. */
export function trailing<L extends Writing>(ledger: L, trail: string): L {
  const { note } = ledger;
  return {
    ...ledger,
    commit: ([first, ...rest], because) =>
      ledger.commit([marked(first, trail), ...rest.map((it) => marked(it, trail))], { ...because, trail }),
    ...(note ? { note: (because) => note({ ...because, trail }) } : {}),
  };
}

/** The needs of one request. */
export const onTrail = <N extends OwnNeeds>(needs: N, trail: string): N => ({
  ...needs,
  ledger: trailing(needs.ledger, trail),
  vault: {
    open: (kind, records, because) => needs.vault.open(kind, records, { ...because, trail }),
  },
});

const marked = (change: Change, trail: string): Change =>
  change.op === "create" && change.kind === "notice"
    ? { ...change, value: { ...change.value, trail } }
    : change;
