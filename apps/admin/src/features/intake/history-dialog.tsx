// What an intake said before each correction; to be read, not to be changed.
import { type CaseId, jstWords } from "@kumacari/domain";
import { Button, Dialog } from "@kumacari/ui";
import { useQuery } from "@tanstack/react-query";
import { Loaded } from "../../loaded.tsx";
import { useRpc } from "../../rpc.ts";
import { allParts, saysOf } from "./parts.ts";
import { words } from "./words.ts";

const { history: says } = words;

export function HistoryDialog({
  caseId,
  onClose,
}: {
  readonly caseId: CaseId;
  readonly onClose: () => void;
}) {
  const rpc = useRpc();
  const query = useQuery(
    rpc.intake.history.queryOptions(
      { caseId },
      // Opened anew each time it is looked at, and not kept: each opening is written down.
      { gcTime: 0, staleTime: Infinity, refetchOnWindowFocus: false },
    ),
  );
  return (
    <Dialog
      open
      onClose={onClose}
      title={says.title}
      actions={<Button onClick={onClose}>{says.close}</Button>}
    >
      <p>{says.says}</p>
      <Loaded query={query}>
        {({ list, more }) => (
          <>
            <ul className="flex flex-col gap-5">
              {list.map(({ number, at, by, answers, ended }) => (
                <li key={number} className="flex flex-col gap-2 border-s-4 border-solid-gray-300 ps-3">
                  <p className="text-dns-14B-130 leading-6">{says.by(jstWords(at), by)}</p>
                  <dl className="flex flex-col gap-1">
                    {allParts.map((part) => (
                      <div key={part} className="grid grid-cols-[6.5rem_1fr] gap-2">
                        <dt className="text-dns-14N-130 leading-6 text-solid-gray-700">
                          {words.fields[part]}
                        </dt>
                        <dd
                          dir="auto"
                          className={
                            ended.parts.includes(part)
                              ? "leading-6 font-bold wrap-anywhere whitespace-pre-wrap"
                              : "leading-6 wrap-anywhere whitespace-pre-wrap"
                          }
                        >
                          {saysOf(answers, part)}
                        </dd>
                      </div>
                    ))}
                  </dl>
                  <p className="text-dns-14N-130 leading-6 text-solid-gray-700">
                    {words.line(jstWords(ended.at), ended.by, ended.parts)}
                  </p>
                </li>
              ))}
            </ul>
            {more && <p className="text-dns-14N-130 text-solid-gray-700">{says.more}</p>}
          </>
        )}
      </Loaded>
    </Dialog>
  );
}
