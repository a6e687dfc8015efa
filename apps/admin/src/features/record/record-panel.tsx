// 「記録」 of a case: by kind, the papers there are, one opened, or one being written.
import { type CaseId, isApart, type PaperWhat, paperNames } from "@kumacari/domain";
import { Button, Heading, Notice } from "@kumacari/ui";
import { useState } from "react";
import { lazyPage } from "../../lazy-page.tsx";
import { Loaded } from "../../loaded.tsx";
import type { PaperOpened, PaperRow, RecordView } from "../../rpc.ts";
import { useStore } from "../../store.ts";
import { Tabs } from "../../tabs.tsx";
import { useFocusIfLost } from "../../use-focus-if-lost.ts";
import { anew, blankWords } from "./blank-words.ts";
import { type DraftKey, freshKey, keepPaper, paperDrafts } from "./drafts.ts";
import type { SittingChoice } from "./note-fields.tsx";
import { PaperForm } from "./paper-form.tsx";
import { PaperList } from "./paper-list.tsx";
import type { RecordPlace } from "./place.ts";
import { useRecord } from "./use-record.ts";
import { words } from "./words.ts";

// Whoever writes types at once, so that is here from the beginning; reading may come a moment later.
const Statements = lazyPage(async () => (await import("./statements.tsx")).Statements);
const PaperView = lazyPage(async () => (await import("./paper-view.tsx")).PaperView);

type Props = {
  readonly caseId: CaseId;
  readonly consents: boolean;
  readonly place: RecordPlace;
  readonly onPlace: (place: RecordPlace) => void;
  readonly sittings: readonly SittingChoice[];
};

const kinds = Object.keys(paperNames).filter((it): it is PaperWhat => Object.hasOwn(paperNames, it));

export function RecordPanel(props: Props) {
  const query = useRecord(props.caseId);
  const { what } = props.place;
  return (
    <section aria-label={words.title} className="flex flex-col gap-4 p-4 wide:px-6">
      <Tabs
        label={words.tabs}
        tabs={kinds.map((value) => ({ value, label: paperNames[value] }))}
        value={what}
        onChange={(it) => props.onPlace({ what: it })}
      />
      <Loaded query={query}>
        {(record) => (
          <>
            {record.statements.length > 0 && (
              <Statements caseId={props.caseId} statements={record.statements} />
            )}
            <Shown record={record} {...props} />
          </>
        )}
      </Loaded>
    </section>
  );
}

function Shown({
  record,
  caseId,
  consents,
  place,
  onPlace,
  sittings,
}: Props & { readonly record: RecordView }) {
  const held = useStore(paperDrafts);
  const [said, setSaid] = useState<{ readonly split: boolean }>();
  const [returned, setReturned] = useState<object>();
  const list = useFocusIfLost(returned);
  const { what, paper, number, writing } = place;
  const papers = record.papers.filter((it) => it.what === what);
  const row = papers.find((it) => it.id === paper);
  const fresh = freshKey(caseId, what);
  const write = (key: DraftKey, next: RecordPlace) => {
    setSaid(undefined);
    onPlace({ ...next, writing: key });
  };
  const toList = () => {
    setReturned({});
    onPlace({ what });
  };
  const begin = () => {
    if (!held.has(fresh)) {
      const said_ = blankWords(what, record.today);
      keepPaper(fresh, { caseId, base: 0, sensitive: false, words: said_ });
    }
    write(fresh, { what });
  };
  const edit = (it: PaperOpened) => {
    if (!held.has(it.id)) {
      const { number: base, words: said_ } = it.shown;
      keepPaper(it.id, { caseId, id: it.id, base, sensitive: it.sensitive, words: anew(said_) });
    }
    write(it.id, { what, paper: it.id });
  };
  const draft = writing && held.get(writing);
  const mayBegin = record.mayWrite || (record.mayNote && what === "note");
  const mayEdit = (it: PaperRow) => !it.from && (record.mayWrite || (mayBegin && it.mine));
  const of = draft && papers.find((it) => it.id === draft.id);
  if (writing && draft && (of ? mayEdit(of) : mayBegin)) {
    return (
      <PaperForm
        key={writing}
        draftKey={writing}
        mayMark={!of || of.mine}
        latest={of?.latest.number ?? 0}
        today={record.today}
        sittings={sittings}
        onSaved={(it) => {
          setSaid({ split: it.split });
          onPlace({ what, paper: it.id });
        }}
        onLeave={() => (draft.id ? onPlace({ what, paper: draft.id }) : toList())}
      />
    );
  }
  return (
    <>
      <div role="status" className="empty:hidden">
        {said && (
          <Notice tone={said.split ? "warn" : "success"} live="off">
            {said.split ? words.form.split : words.form.saved}
          </Notice>
        )}
      </div>
      {row ? (
        <PaperView
          key={row.id}
          caseId={caseId}
          row={row}
          today={record.today}
          number={number}
          onNumber={(n) => onPlace({ what, paper: row.id, ...(n ? { number: n } : {}) })}
          onBack={() => {
            setSaid(undefined);
            toList();
          }}
          onEdit={mayEdit(row) && !isApart(what) ? edit : undefined}
        />
      ) : (
        <>
          <Heading level={3} ref={list} tabIndex={-1}>
            {words.list(what)}
          </Heading>
          {mayBegin ? (
            !isApart(what) &&
            !(what === "plan" && papers.some((it) => !it.from)) && (
              <Button className="self-start" onClick={begin}>
                {words.fresh(what)}
                {held.has(fresh) && `（${words.kept}）`}
              </Button>
            )
          ) : (
            <p className="text-dns-14N-130 text-solid-gray-700">{consents ? words.unwritable : words.shut}</p>
          )}
          {papers.length === 0 && <p className="text-solid-gray-700">{words.none(what)}</p>}
          <PaperList
            papers={papers}
            hasDraft={(id) => held.has(id)}
            onOpen={(it) => onPlace({ what, paper: it.id })}
          />
        </>
      )}
    </>
  );
}
