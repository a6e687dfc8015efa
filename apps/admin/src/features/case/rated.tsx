// How the citizen found it, where they let it be read; nothing at all otherwise.
import { type CaseId, jstWords, scoreNames } from "@kumacari/domain";
import { useQuery } from "@tanstack/react-query";
import { useRpc } from "../../rpc.ts";
import { words } from "./words.ts";

export function Rated({ caseId }: { readonly caseId: CaseId }) {
  const rpc = useRpc();
  const { data } = useQuery(rpc.case.rating.queryOptions({ caseId }));
  if (!data?.rating) return null;
  const { score, words: said, at } = data.rating;
  return (
    <div className="mt-2 flex flex-col gap-1 border-t border-solid-gray-300 pt-2">
      <p className="text-dns-16B-130">{words.rated.says(scoreNames[score], jstWords(at))}</p>
      {said && (
        <p dir="auto" className="text-dns-16N-130 wrap-anywhere whitespace-pre-wrap">
          {said}
        </p>
      )}
      <p className="text-dns-14N-130 text-solid-gray-700">{words.rated.note}</p>
    </div>
  );
}
