// The last note before one's eyes as the case is opened, so that nobody has to say everything again.
import { type CaseId, jstWords, type NoteWords, noteParts, type PaperPart, partsOf } from "@kumacari/domain";
import { Button, Heading } from "@kumacari/ui";
import { lazyPage } from "../../lazy-page.tsx";
import type { PaperRow } from "../../rpc.ts";
import { useStore } from "../../store.ts";
import { blankWords } from "./blank-words.ts";
import { freshKey, keepPaper, paperDrafts } from "./drafts.ts";
import { lastNoteOf } from "./last-note-of.ts";
import { titleOf } from "./paper-list.tsx";
import type { RecordPlace } from "./place.ts";
import { usePaper, useRecord } from "./use-record.ts";
import { words } from "./words.ts";

type Props = { readonly caseId: CaseId; readonly onOpen: (place: RecordPlace) => void };

const EarlierCases = lazyPage(async () => (await import("./earlier-cases.tsx")).EarlierCases, null);

const { last: says } = words;

export function LastNote({ caseId, onOpen }: Props) {
  const { data } = useRecord(caseId);
  const held = useStore(paperDrafts);
  const key = freshKey(caseId, "note");
  if (!data) return null;
  const last = lastNoteOf(data);
  const write = () => {
    if (!held.has(key))
      keepPaper(key, { caseId, base: 0, sensitive: false, words: blankWords("note", data.today) });
    onOpen({ what: "note", writing: key });
  };
  return (
    <>
      <section aria-label={says.title} className="flex flex-col gap-3 border-t border-solid-gray-300 pt-4">
        <Heading level={2} look="s">
          {says.title}
        </Heading>
        {last ? (
          <Last caseId={caseId} row={last} onOpen={onOpen} />
        ) : (
          <p className="text-dns-14N-130 text-solid-gray-700">{says.none}</p>
        )}
        {data.mayNote && (
          <Button tone="outline" onClick={write}>
            {says.write}
            {held.has(key) && `（${words.kept}）`}
          </Button>
        )}
      </section>
      {data.earlier.length > 0 && <EarlierCases record={data} onOpen={onOpen} />}
    </>
  );
}

function Last({ caseId, row, onOpen }: Props & { readonly row: PaperRow }) {
  const { data } = usePaper(caseId, row);
  const said = data?.shown.words;
  return (
    <div className="flex flex-col gap-2">
      <p className="text-dns-14B-130 tabular-nums">{titleOf(row)}</p>
      <p className="text-dns-14N-130 text-solid-gray-700">
        {words.by(row.latest.by, jstWords(row.latest.at))}
      </p>
      {!row.mayRead && (
        <p className="text-dns-14N-130 leading-6">{row.sensitive ? words.closed : words.away}</p>
      )}
      {said?.what === "note" && (
        <dl className="flex flex-col gap-1 text-dns-14N-130 leading-6">
          {glance(said).map(({ name, text }) => (
            <div key={name}>
              <dt className="text-solid-gray-700">{name}</dt>
              <dd dir="auto" className="line-clamp-6 whitespace-pre-wrap wrap-anywhere text-solid-gray-900">
                {text}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {row.mayRead && (
        <Button
          tone="text"
          className="-ms-4 self-start"
          onClick={() => onOpen({ what: "note", paper: row.id })}
        >
          {says.open}
        </Button>
      )}
    </div>
  );
}

/** What was agreed for now comes first. */
const glance = (said: NoteWords): readonly PaperPart[] => {
  const parts = partsOf(said).filter(({ text }) => text !== "");
  const next = parts.filter(({ name }) => name === noteParts.next);
  return [...next, ...parts.filter(({ name }) => name !== noteParts.next)].slice(0, 3);
};
