// 「急ぎの見守り」 of a case: whether it stands, who said so and why, where the citizen can turn at once, and the way to set or lift it.
import { type CaseId, helplines, jstWords } from "@kumacari/domain";
import { Button, Notice, Spinner } from "@kumacari/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type CaseTick, useRpcClient } from "../../rpc.ts";
import { MarkDialog } from "./mark-dialog.tsx";
import { words } from "./words.ts";

type Props = {
  readonly caseId: CaseId;
  readonly vigil: CaseTick["vigil"];
  readonly mayMark: boolean;
  /** The citizen's consent stands: why may be read and written. */
  readonly consents: boolean;
};

export function VigilPart({ caseId, vigil, mayMark, consents }: Props) {
  const [asking, setAsking] = useState<"set" | "lifted">();
  const stands = vigil?.state === "set";
  return (
    <>
      {stands && (
        <Notice
          tone="warn"
          live="off"
          title={words.title}
          actions={
            mayMark && (
              <Button tone="outline" size="s" onClick={() => setAsking("lifted")}>
                {words.lift}
              </Button>
            )
          }
        >
          {consents ? (
            <Why caseId={caseId} number={vigil.number} />
          ) : (
            <p className="text-dns-14N-130 leading-6">
              {words.set(jstWords(vigil.at), vigil.by)}
              {words.gone}
            </p>
          )}
          <Lines />
        </Notice>
      )}
      {!stands && vigil && (
        <div className="text-dns-14N-130 leading-6 text-solid-gray-700">
          <p>{words.lifted(jstWords(vigil.at), vigil.by)}</p>
          {consents && <Earlier caseId={caseId} number={vigil.number} />}
        </div>
      )}
      {!stands && mayMark && consents && (
        <Button tone="outline" onClick={() => setAsking("set")}>
          {words.mark}
        </Button>
      )}
      {asking && (
        <MarkDialog
          caseId={caseId}
          to={asking}
          seen={vigil?.number ?? 0}
          writes={consents}
          onClose={() => setAsking(undefined)}
        />
      )}
    </>
  );
}

type Of = { readonly caseId: CaseId; readonly number: number };

/** Opened once for each word that comes: each opening is written down. */
function Why({ caseId, number }: Of) {
  const client = useRpcClient();
  const { data, error } = useQuery({
    queryKey: ["vigil", caseId, number],
    queryFn: () => client.vigil.see.query({ caseId }),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (!data) return error ? null : <Spinner late label={words.reading} />;
  return (
    <ul className="flex flex-col gap-2">
      {data.map((it) => (
        <li key={it.number} className="flex flex-col">
          <span className="text-dns-14N-130 leading-6 text-solid-gray-700">
            {words.word[it.state]}
            <span className="ms-3 inline-block">{jstWords(it.at)}</span>
            <bdi className="ms-3 inline-block">{words.by(it.by)}</bdi>
          </span>
          <span dir="auto" className="text-dns-16N-130 leading-7 wrap-anywhere whitespace-pre-wrap">
            {it.words}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Earlier(of: Of) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="min-h-11 cursor-pointer content-center">{words.earlier}</summary>
      {open && <Why {...of} />}
    </details>
  );
}

const Lines = () => (
  <div className="flex flex-col gap-1 border-t border-solid-gray-300 pt-2 text-dns-14N-130 leading-6">
    <p className="font-700">{words.lines}</p>
    <ul className="flex flex-col">
      {Object.values(helplines).map((it) => (
        <li key={it.dial} className="flex flex-wrap items-center gap-x-3">
          {it.name}
          <a
            href={`tel:${it.dial}`}
            className="inline-flex min-h-11 items-center text-key-900 underline tabular-nums"
          >
            {it.shown}
          </a>
        </li>
      ))}
    </ul>
    <p>{words.danger}</p>
  </div>
);
