// How many cases were moved, and of each that could not be, why.
import type { CaseId } from "@kumacari/domain";
import { Refusal } from "../../refusal.tsx";
import { words } from "./words.ts";

type Result = { readonly caseId: CaseId; readonly number: string; readonly says?: string };

type Props = {
  readonly results: readonly Result[];
  /** How far it came, and why no further. */
  readonly stopped?: string | undefined;
};

export function Results({ results, stopped }: Props) {
  const kept = results.filter(({ says }) => says !== undefined);
  return (
    <>
      {stopped ? (
        <Refusal fault={stopped} />
      ) : (
        <p>{words.moving.done(results.length - kept.length, results.length)}</p>
      )}
      <ul className="flex flex-col gap-2 empty:hidden">
        {kept.map(({ caseId, number, says }) => (
          <li key={caseId} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="tabular-nums">{number}</span>
            <span className="text-error-2">{says}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
