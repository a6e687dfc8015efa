// Matters with a date set by law: what is due by when, the most pressing first.
import { Button, Notice } from "@kumacari/ui";
import { type ReactNode, useState } from "react";
import { Loaded } from "../../loaded.tsx";
import { may, useMe } from "../../me.ts";
import { Refusal } from "../../refusal.tsx";
import type { LawView } from "../../rpc.ts";
import { MatterCard } from "./matter-card.tsx";
import { More } from "./more.tsx";
import { OpenDialog } from "./open-dialog.tsx";
import { useChange, useLaw } from "./use-law.ts";
import { words } from "./words.ts";

export function MattersPart() {
  const query = useLaw();
  return (
    <Loaded query={query}>
      {({ pages: [first, ...rest] }) =>
        first && <Matters first={first} rest={rest} more={<More query={query} />} />
      }
    </Loaded>
  );
}

type Shown = { readonly first: LawView; readonly rest: readonly LawView[]; readonly more: ReactNode };

function Matters({ first, rest, more }: Shown) {
  const acts = may(useMe(), "law.act");
  const changing = useChange();
  const [opening, setOpening] = useState(false);
  const { page, line } = first.myNumbers;
  const matters = [first, ...rest].flatMap((it) => it.matters);
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
      {!opening && <Refusal fault={changing.error} />}
      {matters.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul className="flex flex-col gap-5">
          {matters.map((it) => (
            <li key={it.id}>
              <MatterCard matter={it} now={first.now} acts={acts} changing={changing} />
            </li>
          ))}
        </ul>
      )}
      {more}
      <OpenDialog open={opening} onClose={() => setOpening(false)} changing={changing} now={first.now} />
    </>
  );
}
