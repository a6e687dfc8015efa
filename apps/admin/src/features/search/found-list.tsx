// The cases that were found, each a link; arrow keys go from one to the next.
import { jstWords, toJst } from "@kumacari/domain";
import { Badge, Button } from "@kumacari/ui";
import { Link } from "@tanstack/react-router";
import type { KeyboardEvent } from "react";
import type { FoundCases } from "../../rpc.ts";
import { words } from "./words.ts";

export function FoundList({ found, onClose }: { readonly found: FoundCases; readonly onClose: () => void }) {
  const { rows, more } = found;
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p role="status" className="text-std-16N-170">
          {rows.length > 0 ? words.found(rows.length, more) : more ? words.tooMany : words.none}
        </p>
        <Button tone="outline" onClick={onClose}>
          {words.clear}
        </Button>
      </div>
      {rows.length > 0 && (
        <ul onKeyDown={byArrow} className="flex flex-col divide-y divide-solid-gray-200">
          {rows.map((row) => (
            <li key={row.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-1 text-dns-14N-130">
              <Link
                to="/cases/$caseId"
                params={{ caseId: row.id }}
                className="inline-flex min-h-11 items-center text-dns-16B-130 text-key-900 underline underline-offset-4 wrap-anywhere"
              >
                {row.name || words.unnamed}
              </Link>
              <span className="tabular-nums">{row.number}</span>
              <time dateTime={toJst(row.openedAt)}>{jstWords(row.openedAt)}</time>
              <span>{row.mine ? words.mine : row.counsellor ? words.of(row.counsellor) : words.nobody}</span>
              {row.closed && <Badge tone="info">{words.closed}</Badge>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function byArrow(event: KeyboardEvent<HTMLUListElement>): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0) return;
  const links = [...event.currentTarget.querySelectorAll("a")];
  const focused = document.activeElement;
  const at = focused instanceof HTMLAnchorElement ? links.indexOf(focused) : -1;
  links[Math.max(0, Math.min(at + step, links.length - 1))]?.focus();
  event.preventDefault();
}
