// What became of each case: where one could not be moved, why.
import type { CaseId } from "@kumacari/domain";
import { Badge } from "@kumacari/ui";
import { words } from "./words.ts";

type Result = { readonly caseId: CaseId; readonly number: string; readonly says?: string };

export const Results = ({ results }: { readonly results: readonly Result[] }) => (
  <ul className="flex max-h-72 flex-col gap-2 overflow-y-auto">
    {results.map(({ caseId, number, says }) => (
      <li key={caseId} className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="tabular-nums">{number}</span>
        {says === undefined ? (
          <Badge tone="info">{words.moving.moved}</Badge>
        ) : (
          <span className="text-error-2">{says}</span>
        )}
      </li>
    ))}
  </ul>
);
