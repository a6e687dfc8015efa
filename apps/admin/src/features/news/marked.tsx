// The person's own words with every place marked where the check objected, and what it took it for.
import type { Objection } from "../../rpc.ts";
import type { Words } from "./draft.ts";
import { type Run, runsOf } from "./runs.ts";
import { words } from "./words.ts";

type Props = { readonly checked: Words; readonly objections: readonly Objection[] };

export function Marked({ checked, objections }: Props) {
  const fields = (["title", "text"] as const).filter((it) => objections.some(({ field }) => field === it));
  return (
    <dl className="flex flex-col gap-3">
      {fields.map((field) => (
        <div key={field} className="flex flex-col gap-1">
          <dt className="text-dns-14B-130 text-solid-gray-700">{words.blocked.where[field]}</dt>
          <dd
            dir="auto"
            className="rounded-8 border border-solid-gray-300 bg-white px-3 py-2 text-std-16N-170 wrap-anywhere whitespace-pre-wrap text-solid-gray-900"
          >
            {runsOf(
              checked[field],
              objections.filter((it) => it.field === field),
            ).map((run) => (
              <Piece key={run.at} run={run} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Piece({ run }: { readonly run: Run }) {
  if (run.seen.length === 0) return run.text;
  return (
    <>
      <mark className="bg-red-50 font-700 text-error-2 underline decoration-wavy underline-offset-4">
        {run.text}
      </mark>
      <small className="mx-1 rounded-4 border border-error-2 bg-white px-1 text-dns-14N-130 text-error-2">
        {run.seen.join("・")}
      </small>
    </>
  );
}
