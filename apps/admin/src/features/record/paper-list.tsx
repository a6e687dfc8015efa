// The papers of one kind, the latest first: when, how, by whom; never what they say.
import { handingStates, jstWords, type PaperId } from "@kumacari/domain";
import { Badge } from "@kumacari/ui";
import { datedWords } from "../../day-words.ts";
import type { PaperRow } from "../../rpc.ts";
import { words } from "./words.ts";

type Props = {
  readonly papers: readonly PaperRow[];
  readonly hasDraft: (id: PaperId) => boolean;
  readonly onOpen: (it: PaperRow) => void;
};

export const titleOf = (it: PaperRow): string => `${datedWords(it.day)}　${it.way ?? words.names[it.what]}`;

export function PaperList({ papers, hasDraft, onOpen }: Props) {
  return (
    <ul className="flex flex-col gap-2">
      {papers.map((it) => (
        <li key={it.id}>
          <button
            type="button"
            onClick={() => onOpen(it)}
            className="flex min-h-14 w-full flex-wrap items-center gap-x-3 gap-y-1 rounded-8 border border-solid-gray-300 bg-white px-4 py-2 text-start hover:border-black hover:bg-key-50"
          >
            <span className="text-dns-16B-130 tabular-nums">{titleOf(it)}</span>
            <span className="text-dns-14N-130 text-solid-gray-700">
              {words.by(it.latest.by, jstWords(it.latest.at))}
            </span>
            {it.from && <Badge tone="info">{words.earlier(it.what)}</Badge>}
            {it.sensitive && <Badge tone="warn">{words.sensitive}</Badge>}
            {it.handing && (
              <Badge tone={it.handing.agreed ? "success" : "warn"}>{handingStates[it.handing.state]}</Badge>
            )}
            {it.split && <Badge tone="error">{words.split}</Badge>}
            {hasDraft(it.id) && <Badge tone="info">{words.kept}</Badge>}
          </button>
        </li>
      ))}
    </ul>
  );
}
