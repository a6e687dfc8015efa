// Which consideration the citizen of a case wishes for, where it is seen before anything is said, and the way to write it down.
import { type CaseId, isCareless, jstWords } from "@kumacari/domain";
import { Button, Heading, Spinner } from "@kumacari/ui";
import { useState } from "react";
import { lazyPage } from "../../lazy-page.tsx";
import { CareDialog } from "./care-dialog.tsx";
import { useCare } from "./use-care.ts";
import { Wishes } from "./wishes.tsx";
import { words } from "./words.ts";

const CareHistory = lazyPage(async () => (await import("./care-history.tsx")).CareHistory, null);

type Props = { readonly caseId: CaseId; readonly writable: boolean };

export function CarePart({ caseId, writable }: Props) {
  const { data, error } = useCare(caseId);
  const act = data?.written ? words.change : words.write;
  const [writing, setWriting] = useState(false);
  const [looking, setLooking] = useState(false);
  if (!data) return error ? null : <Spinner late label={words.loading} />;
  return (
    <section aria-label={words.title} className="flex flex-col gap-2 border-t border-solid-gray-300 pt-4">
      <div className="flex min-h-11 items-center justify-between gap-3">
        <Heading level={2} look="s">
          {words.title}
        </Heading>
        {writable && (
          <Button size="s" tone="outline" aria-label={words.of(act)} onClick={() => setWriting(true)}>
            {act}
          </Button>
        )}
      </div>
      <Wishes care={data} />
      {data.written && (
        <p className="text-dns-14N-130 leading-6 text-solid-gray-700">
          {words.written(jstWords(data.written.at), data.written.by)}
        </p>
      )}
      {data.version > 1 && (
        <Button size="s" tone="text" className="-ms-3 self-start" onClick={() => setLooking(true)}>
          {words.earlier}
        </Button>
      )}
      {looking && <CareHistory caseId={caseId} onClose={() => setLooking(false)} />}
      {writing && <CareDialog caseId={caseId} care={data} onClose={() => setWriting(false)} />}
    </section>
  );
}

/** Beside the choice of a place and a time; nothing where nobody was asked. */
export function CareLine({ caseId }: Pick<Props, "caseId">) {
  const { data } = useCare(caseId);
  if (!data || isCareless(data)) return null;
  return (
    <section aria-label={words.title} className="flex flex-col gap-2 rounded-8 bg-key-50 p-3">
      <p className="text-dns-14B-130">{words.title}</p>
      <Wishes care={data} />
      <p className="text-dns-14N-130 leading-6 text-solid-gray-700">{words.hidden}</p>
    </section>
  );
}
