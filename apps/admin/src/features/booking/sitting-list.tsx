// Sittings one under the other: for narrow screens, and for those that need to be placed anew.
import type { CaseId } from "@kumacari/domain";
import type { Name } from "../../known-names.ts";
import type { Sitting } from "../../rpc.ts";
import { Marks, nameOf, timesOf, whenOf } from "./sitting-words.tsx";

type Props = {
  readonly sittings: readonly Sitting[];
  readonly names: ReadonlyMap<CaseId, Name>;
  readonly onOpen: (it: Sitting) => void;
  /** Out of their day: say it, and whose they are. */
  readonly dated?: boolean;
};

export const SittingList = ({ sittings, names, onOpen, dated = false }: Props) => (
  <ul className="flex flex-col overflow-clip rounded-12 border border-solid-gray-300 bg-white">
    {sittings.map((it) => (
      <li key={it.id} className="border-solid-gray-200 not-first:border-t">
        <button
          type="button"
          onClick={() => onOpen(it)}
          className="flex min-h-11 w-full flex-col gap-1 px-4 py-3 text-start hover:bg-key-50"
        >
          <span className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <span className="text-dns-16B-130 tabular-nums">{dated ? whenOf(it) : timesOf(it)}</span>
            <bdi className="text-dns-16N-130 underline underline-offset-4">
              {nameOf(it, names.get(it.case.id))}
            </bdi>
          </span>
          <span className="text-dns-14N-130 text-solid-gray-700">
            {dated && <bdi className="me-4">{it.counsellor.name}</bdi>}
            {it.place}　{it.ticket}
          </span>
          <span className="flex flex-wrap gap-2">
            <Marks it={it} />
          </span>
          {it.misfit && <span className="text-dns-14N-130 text-error-2">{it.misfit}</span>}
        </button>
      </li>
    ))}
  </ul>
);
