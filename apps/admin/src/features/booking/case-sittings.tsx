// A case's sittings on its page: the next ones, those that were, and the way to book, move and give up.
import { type CaseId, jstWords } from "@kumacari/domain";
import { Button, Heading } from "@kumacari/ui";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { type Sitting, useRpc } from "../../rpc.ts";
import { BookDialog } from "./book-dialog.tsx";
import { KeepSitting } from "./keep-sitting.tsx";
import { SittingDialog } from "./sitting-dialog.tsx";
import { Marks, whenOf } from "./sitting-words.tsx";
import { words } from "./words.ts";

type Acting = { readonly what: "book" } | { readonly what: "move" | "detail"; readonly it: Sitting };

const { ofCase: says } = words;

type Props = {
  readonly caseId: CaseId;
  /** Without the consent nothing is booked. */
  readonly consents: boolean;
  /** The intake gives a number to ring. */
  readonly hasPhone: boolean;
  /** What the citizen wishes for, shown beside the choice of a place. */
  readonly wishes: ReactNode;
};

export function CaseSittings({ caseId, consents, hasPhone, wishes }: Props) {
  const rpc = useRpc();
  const { data } = useQuery(rpc.booking.ofCase.queryOptions({ caseId }, { refetchInterval: 30_000 }));
  const [acting, setActing] = useState<Acting>();
  const [said, setSaid] = useState("");
  if (!data) return null;
  const end = () => setActing(undefined);
  const done = (it: string) => {
    setSaid(it);
    end();
  };
  const act = (it: Acting) => {
    setSaid("");
    setActing(it);
  };
  return (
    <section aria-label={says.title} className="flex flex-col gap-3 border-t border-solid-gray-300 pt-4">
      <Heading level={2} look="s">
        {says.title}
      </Heading>
      {data.ahead.length === 0 && <p className="text-dns-14N-130 text-solid-gray-700">{says.none}</p>}
      <ul className="flex flex-col gap-3">
        {data.ahead.map((it) => (
          <Ahead
            key={it.id}
            it={it}
            noPhone={it.way === "phone" && consents && !hasPhone}
            onAct={act}
            onKept={() => done(words.keeping.kept)}
          />
        ))}
      </ul>
      {data.mayBook && consents && (
        <Button tone="outline" onClick={() => act({ what: "book" })}>
          {says.book}
        </Button>
      )}
      <p role="status" className={said ? "text-dns-14N-130 leading-6 text-green-900" : "sr-only"}>
        {said}
      </p>
      {data.past.length > 0 && (
        <details>
          <summary className="min-h-11 content-center text-dns-14N-130">
            {says.past(data.past.length)}
          </summary>
          <ul className="flex flex-col gap-1 text-dns-14N-130 leading-6">
            {data.past.map((it) => (
              <li key={it.id} className="flex flex-wrap items-center gap-x-3">
                {jstWords(it.from)}　{it.place}　{words.stage(it.stage)}
                {it.restorable && (
                  <Button tone="text" onClick={() => setActing({ what: "detail", it })}>
                    {says.detail}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      {(acting?.what === "book" || acting?.what === "move") && (
        <BookDialog
          caseId={caseId}
          ground={data.ground}
          wishes={wishes}
          instead={acting.what === "move" ? acting.it : undefined}
          onClose={end}
          onDone={() => done(acting.what === "move" ? says.moved : says.booked)}
        />
      )}
      {acting?.what === "detail" && (
        <SittingDialog
          it={[...data.ahead, ...data.past].find(({ id }) => id === acting.it.id) ?? acting.it}
          name={undefined}
          onClose={end}
          onCancelled={() => done(says.cancelled)}
          onKept={() => done(words.keeping.kept)}
        />
      )}
    </section>
  );
}

type AheadProps = {
  readonly it: Sitting;
  readonly noPhone: boolean;
  readonly onAct: (it: Acting) => void;
  readonly onKept: () => void;
};

function Ahead({ it, noPhone, onAct, onKept }: AheadProps) {
  return (
    <li className="flex flex-col gap-2 rounded-8 border border-solid-gray-300 p-3">
      <p className="text-dns-16B-130 tabular-nums">{whenOf(it)}</p>
      <p className="text-dns-14N-130 leading-6">
        {it.place}　<bdi>{it.counsellor.name}</bdi>　{it.ticket}
      </p>
      <p className="flex flex-wrap gap-2 empty:hidden">
        <Marks it={it} />
      </p>
      {noPhone && <p className="text-dns-14N-130 leading-6">{words.detail.noPhone}</p>}
      {it.misfit && <p className="text-dns-14N-130 text-error-2">{it.misfit}</p>}
      {it.mayKeep && <KeepSitting it={it} onKept={onKept} />}
      <div className="flex flex-wrap gap-2">
        <Button tone="outline" size="s" onClick={() => onAct({ what: "detail", it })}>
          {says.detail}
        </Button>
        {it.case.mayWork && it.stage === "booked" && (
          <Button tone="outline" size="s" onClick={() => onAct({ what: "move", it })}>
            {says.move}
          </Button>
        )}
      </div>
    </li>
  );
}
