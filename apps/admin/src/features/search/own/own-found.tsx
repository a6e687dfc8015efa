// What was found among the words of one's own cases: whose, where, and the passage; each opens that very place.
import { jstWords, paperNames } from "@kumacari/domain";
import { Badge } from "@kumacari/ui";
import { Link } from "@tanstack/react-router";
import { askPlace } from "../../../asked-place.ts";
import { datedWords } from "../../../day-words.ts";
import type { OwnDoc } from "./held.ts";
import type { Found } from "./text-index.ts";
import { words } from "./words.ts";

type Props = { readonly found: readonly Found<OwnDoc>[]; readonly onOpen: () => void };

export const OwnFound = ({ found, onOpen }: Props) => (
  <ul className="flex flex-col divide-y divide-solid-gray-200 empty:hidden">
    {found.map(({ it, passage }) => (
      <li key={keyOf(it)} className="flex flex-col gap-1 py-2">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-dns-14N-130">
          <Link
            to="/cases/$caseId"
            params={{ caseId: it.of.id }}
            onClick={() => {
              onOpen();
              askPlace(it.of.id, placeOf(it));
            }}
            className="inline-flex min-h-11 items-center text-dns-16B-130 text-key-900 underline underline-offset-4 wrap-anywhere"
          >
            <bdi>{it.of.name || words.unnamed}</bdi>
          </Link>
          <span className="tabular-nums">{it.of.number}</span>
          <Badge>{words.where[it.where]}</Badge>
          <span className="text-solid-gray-700">{whereWords(it)}</span>
        </div>
        <p dir="auto" className="text-dns-16N-130 leading-7 wrap-anywhere">
          {passage.map((run, n) =>
            run.hit ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: a run is its place.
              <mark key={n} className="bg-yellow-100 font-700 text-solid-gray-900 underline">
                {run.text}
              </mark>
            ) : (
              run.text
            ),
          )}
        </p>
      </li>
    ))}
  </ul>
);

function keyOf(it: OwnDoc): string {
  const place = it.where === "talk" ? it.number : it.where === "record" ? `${it.paper}/${it.part}` : "";
  return `${it.of.id}/${it.where}/${place}`;
}

function placeOf(it: OwnDoc): Parameters<typeof askPlace>[1] {
  if (it.where === "record") return { view: "record", what: it.what, paper: it.paper };
  return it.where === "talk" ? { view: "talk", number: it.number } : { view: "talk" };
}

function whereWords(it: OwnDoc): string {
  if (it.where === "record") return `${datedWords(it.day)}　${paperNames[it.what]}　${it.part}`;
  return it.where === "talk" ? `${jstWords(it.at)}　${it.by}` : "";
}
