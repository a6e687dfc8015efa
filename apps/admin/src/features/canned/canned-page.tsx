// The office's library of replies: found, written, changed and tidied.
import { jstWords, searchCanned } from "@kumacari/domain";
import { Button, TextField } from "@kumacari/ui";
import { useEffect, useRef, useState } from "react";
import { Loaded } from "../../loaded.tsx";
import { may, useMe } from "../../me.ts";
import { PageTitle } from "../../page-title.tsx";
import type { CannedItem } from "../../rpc.ts";
import { CannedForm } from "./canned-form.tsx";
import { nothing, type Writing, writingOf } from "./draft.ts";
import { RemoveDialog } from "./remove-dialog.tsx";
import { useCanned } from "./use-canned.ts";
import { words } from "./words.ts";

export function CannedPage() {
  const mayWrite = may(useMe(), "canned.write");
  const query = useCanned();
  const [typed, setTyped] = useState("");
  const [writing, setWriting] = useState<Writing>();
  const [removing, setRemoving] = useState<CannedItem>();
  const [said, setSaid] = useState("");
  const status = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone with what it did.
  useEffect(() => {
    if (said && document.activeElement === document.body) status.current?.focus();
  }, [said]);
  const write = (it: Writing) => {
    setSaid("");
    setWriting(it);
  };
  return (
    <main id="main" className="mx-auto flex w-full max-w-[72rem] flex-col gap-5 px-4 py-5 wide:px-6">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="flex flex-col gap-1">
          <PageTitle title={words.title} />
          <p className="text-dns-16N-130 text-solid-gray-700">{words.says}</p>
        </div>
        {mayWrite && !writing && <Button onClick={() => write(nothing)}>{words.write}</Button>}
      </div>
      {writing && (
        <CannedForm
          key={writing.old?.id ?? "new"}
          first={writing}
          onClose={() => setWriting(undefined)}
          onDone={(it) => {
            setWriting(undefined);
            setSaid(it);
          }}
        />
      )}
      <p
        role="status"
        ref={status}
        tabIndex={-1}
        className={said ? "text-std-16B-170 text-green-900" : "sr-only"}
      >
        {said}
      </p>
      <Loaded query={query}>
        {(data) => (
          <>
            <TextField
              label={words.search}
              hint={words.searchHint}
              type="search"
              value={typed}
              onChange={setTyped}
              className="max-w-xl"
            />
            <Library
              items={searchCanned(data, typed)}
              none={data.length === 0 ? words.none : words.notFound}
              {...(mayWrite ? { onChange: (it) => write(writingOf(it)), onRemove: setRemoving } : {})}
            />
          </>
        )}
      </Loaded>
      {removing && <RemoveDialog item={removing} onClose={() => setRemoving(undefined)} onDone={setSaid} />}
    </main>
  );
}

type Listed = {
  readonly items: readonly CannedItem[];
  readonly none: string;
  readonly onChange?: (it: CannedItem) => void;
  readonly onRemove?: (it: CannedItem) => void;
};

function Library({ items, none, onChange, onRemove }: Listed) {
  if (items.length === 0) return <p className="py-8 text-center text-solid-gray-700">{none}</p>;
  return (
    <ul className="flex flex-col gap-3">
      {items.map((it) => (
        <li
          key={it.id}
          className="flex flex-col gap-2 rounded-12 border border-solid-gray-200 bg-white px-4 py-4 wide:px-6"
        >
          <h2 className="text-std-17B-170">{it.title}</h2>
          <p className="text-std-16N-170 wrap-anywhere whitespace-pre-wrap">{it.text}</p>
          <p className="flex flex-wrap gap-x-5 gap-y-1 text-dns-14N-130 text-solid-gray-700">
            {it.reading && <span>{words.reading(it.reading)}</span>}
            {it.keywords.length > 0 && <span>{words.keywords(it.keywords)}</span>}
            <span>{words.by(it.by, jstWords(it.at))}</span>
          </p>
          {onChange && onRemove && (
            <div className="flex flex-wrap justify-end gap-3">
              <Button
                size="s"
                tone="outline"
                aria-label={words.change(it.title)}
                onClick={() => onChange(it)}
              >
                {words.changeShort}
              </Button>
              <Button size="s" tone="text" aria-label={words.remove(it.title)} onClick={() => onRemove(it)}>
                {words.removeShort}
              </Button>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
