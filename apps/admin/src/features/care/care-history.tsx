// Which consideration was wished for before, writing by writing; to be read, not to be changed.
import { type CaseId, jstWords } from "@kumacari/domain";
import { Button, Dialog } from "@kumacari/ui";
import { Loaded } from "../../loaded.tsx";
import { useCareHistory } from "./use-care.ts";
import { Wishes } from "./wishes.tsx";
import { words } from "./words.ts";

const { history: says } = words;

export function CareHistory({ caseId, onClose }: { readonly caseId: CaseId; readonly onClose: () => void }) {
  const query = useCareHistory(caseId);
  return (
    <Dialog
      open
      onClose={onClose}
      title={says.title}
      actions={<Button onClick={onClose}>{says.close}</Button>}
    >
      <p>{says.says}</p>
      <Loaded query={query}>
        {({ writings, more }) => (
          <>
            {writings.length === 0 && <p>{says.none}</p>}
            <ul className="flex flex-col gap-4">
              {writings.map((it) => (
                <li key={it.number} className="flex flex-col gap-1.5 border-s-4 border-solid-gray-300 ps-3">
                  <p className="text-dns-14N-130 leading-6 text-solid-gray-700">
                    {words.written(jstWords(it.at), it.by)}
                  </p>
                  <Wishes care={{ ...it, written: true }} />
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
