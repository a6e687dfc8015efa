// Finds a reply as one types and puts it where the cursor was: by keyboard alone, its slots filled before anybody's eyes.
import { type CannedSlot, fillSlots, openSlotsIn, searchCanned } from "@kumacari/domain";
import { Button, Dialog, Spinner, TextField } from "@kumacari/ui";
import { Link } from "@tanstack/react-router";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { refusedBy } from "../../refused.ts";
import { words as common } from "../../words.ts";
import { Options } from "./options.tsx";
import { useCanned } from "./use-canned.ts";
import { words } from "./words.ts";

type Props = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onInsert: (text: string) => void;
  readonly known: Partial<Record<CannedSlot, string>>;
};

const { picker: says } = words;

export function Picker({ open, onClose, onInsert, known }: Props) {
  const { data, error } = useCanned(open);
  return (
    <Dialog open={open} onClose={onClose} title={says.title} className="w-[min(48rem,calc(100vw-2rem))]!">
      {data ? (
        <Choice all={data} onClose={onClose} onInsert={onInsert} known={known} />
      ) : error ? (
        <p role="alert">{refusedBy(error).says}</p>
      ) : (
        <Spinner late label={common.loading} />
      )}
    </Dialog>
  );
}

type All = NonNullable<ReturnType<typeof useCanned>["data"]>;

function Choice({ all, onClose, onInsert, known }: { readonly all: All } & Omit<Props, "open">) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const found = searchCanned(all, typed);
  const chosen = found[Math.min(at, found.length - 1)];
  const filled = chosen && fillSlots(chosen.text, known);
  const left = filled === undefined ? [] : openSlotsIn(filled);
  useEffect(() => field.current?.focus(), []);
  const insert = () => {
    if (filled === undefined) return;
    onInsert(filled);
    onClose();
  };
  const byKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) setAt(Math.max(0, Math.min(at + step, found.length - 1)));
    else if (event.key === "Enter") insert();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <TextField
        ref={field}
        label={words.search}
        hint={says.keys}
        value={typed}
        onChange={(it) => {
          setTyped(it);
          setAt(0);
        }}
        onKeyDown={byKey}
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={chosen ? `${id}-${chosen.id}` : undefined}
        autoComplete="off"
        spellCheck={false}
      />
      <p role="status" className="text-dns-14N-130 text-solid-gray-700">
        {found.length > 0 ? words.found(found.length) : all.length > 0 ? words.notFound : words.none}
      </p>
      <div className="grid gap-3 sm:grid-cols-2">
        <Options id={id} found={found} chosen={chosen?.id} onChoose={(n) => setAt(n)} onInsert={insert} />
        <div className="flex min-h-40 flex-col gap-2 rounded-8 border border-solid-gray-300 bg-solid-gray-50 p-3 sm:h-72">
          <p className="min-h-0 flex-1 overflow-y-auto text-std-16N-170 wrap-anywhere whitespace-pre-wrap">
            {filled}
          </p>
          {left.length > 0 && <p className="text-dns-14N-130 text-orange-900">{says.open(left)}</p>}
        </div>
      </div>
      <div className="flex flex-wrap items-center justify-end gap-3 pt-2">
        <Link
          to="/canned"
          className="me-auto inline-flex min-h-11 items-center text-dns-16N-130 text-key-900 underline underline-offset-4"
        >
          {says.manage}
        </Link>
        <Button tone="outline" onClick={onClose}>
          {says.close}
        </Button>
        <Button onClick={insert}>{says.insert}</Button>
      </div>
    </>
  );
}
