// A written procedure beside the work it belongs to: its steps, when it was last rehearsed, and a way to say that it was.
import { jstDay, type ProcedureKey, procedures } from "@kumacari/domain";
import { Badge, Button } from "@kumacari/ui";
import { may, useMe } from "../../me.ts";
import type { People } from "../../rpc.ts";
import type { Act } from "./acting.ts";
import { isOverdue } from "./overdue.ts";
import { Panel } from "./panel.tsx";
import { procedureSteps } from "./procedure-steps.ts";
import { words } from "./words.ts";

const { procedure: says } = words;

type Props = {
  readonly which: readonly ProcedureKey[];
  readonly people: Pick<People, "rehearsals" | "now">;
  readonly onAct: Act;
};

export const Procedures = ({ which, people, onAct }: Props) => (
  <Panel title={says.title} says={says.says}>
    <div className="grid items-start gap-2 wide:grid-cols-2">
      {which.map((it) => (
        <Procedure key={it} which={it} people={people} onAct={onAct} />
      ))}
    </div>
  </Panel>
);

type OneProps = Omit<Props, "which"> & { readonly which: ProcedureKey };

function Procedure({ which, people: { rehearsals, now }, onAct }: OneProps) {
  const manages = may(useMe(), "people.manage");
  const last = rehearsals.find(({ procedure }) => procedure === which);
  const name = procedures[which];
  const { steps, version } = procedureSteps[which];
  return (
    <details className="rounded-8 border border-solid-gray-300 bg-white">
      <summary className="flex min-h-11 cursor-pointer flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2 text-dns-16N-130 hover:underline">
        <span className="font-700 text-key-900 underline">{name}</span>
        {isOverdue(last?.at, now) && <Badge tone="warn">{says.overdue}</Badge>}
        <span className="text-dns-14N-130 text-solid-gray-700">
          {last ? says.last(jstDay(last.at), last.by) : says.never}
        </span>
      </summary>
      <div className="flex flex-col gap-3 border-t border-solid-gray-200 px-4 py-3">
        <ol className="flex list-decimal flex-col gap-1 ps-6 text-std-16N-170">
          {steps.map((it) => (
            <li key={it}>{it}</li>
          ))}
        </ol>
        <div className="flex flex-wrap items-center justify-between gap-3">
          <span className="text-dns-14N-130 text-solid-gray-700">{says.version(version)}</span>
          {manages && (
            <Button
              size="s"
              tone="outline"
              aria-label={says.rehearsedOf(name)}
              onClick={() => onAct({ is: "rehearse", procedure: which })}
            >
              {says.rehearsed}
            </Button>
          )}
        </div>
      </div>
    </details>
  );
}
