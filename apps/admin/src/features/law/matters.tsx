// Matters with a date set by law: what is due by when, the most pressing first.
import { Button, Notice, Spinner } from "@kumacari/ui";
import { useState } from "react";
import { may, useMe } from "../../me.ts";
import type { LawView } from "../../rpc.ts";
import { Trouble } from "../../trouble.tsx";
import { words as common } from "../../words.ts";
import { MatterCard } from "./matter-card.tsx";
import { OpenDialog } from "./open-dialog.tsx";
import { useChange, useLaw } from "./use-law.ts";
import { words } from "./words.ts";

export function MattersPart() {
  const { data, error, refetch } = useLaw();
  if (data) return <Matters law={data} />;
  if (error) return <Trouble fault={error} again={() => void refetch()} />;
  return <Spinner late label={common.loading} />;
}

function Matters({ law }: { readonly law: LawView }) {
  const acts = may(useMe(), "law.act");
  const changing = useChange();
  const [opening, setOpening] = useState(false);
  const { page, line } = law.myNumbers;
  const matters = law.matters.filter(({ byCitizen }) => !byCitizen);
  return (
    <>
      {page + line > 0 && (
        <Notice tone="warn" title={words.myNumbers(page + line)} live="off">
          <p>{words.myNumbersSays(page, line)}</p>
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {acts ? (
          <Button onClick={() => setOpening(true)}>{words.open}</Button>
        ) : (
          <p className="text-dns-14N-130 text-solid-gray-700">{words.readersOnly}</p>
        )}
        <p role="status" className={changing.said ? "text-dns-16N-130" : "sr-only"}>
          {changing.said}
        </p>
      </div>
      {changing.error && !opening && (
        <p role="alert" className="text-error-2">
          {changing.error}
        </p>
      )}
      {matters.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul className="flex flex-col gap-5">
          {matters.map((it) => (
            <li key={it.id}>
              <MatterCard matter={it} now={law.now} acts={acts} changing={changing} />
            </li>
          ))}
        </ul>
      )}
      <OpenDialog open={opening} onClose={() => setOpening(false)} changing={changing} now={law.now} />
    </>
  );
}
