// Searches the record and the talk of one's own cases, in this page alone; read in when somebody asks for it.
import { Button, Notice, Progress, Spinner, TextField } from "@kumacari/ui";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { refusedBy } from "../../../refused.ts";
import { useRpc, useRpcClient } from "../../../rpc.ts";
import { useStore } from "../../../store.ts";
import { dropOwn, keepOwn, type OwnHeld, ownHeld, touchOwn } from "./held.ts";
import { OwnFound } from "./own-found.tsx";
import { readOwn } from "./read-own.ts";
import { words } from "./words.ts";

export function OwnSearch() {
  const rpc = useRpc();
  const held = useStore(ownHeld);
  const { data: mine } = useQuery(rpc.inbox.own.queryOptions());
  if (!mine) return <Spinner late label={words.begins} />;
  return held ? <Search held={held} mine={new Set(mine)} /> : <Read ids={mine} />;
}

type Ids = NonNullable<Parameters<typeof readOwn>[0]>["ids"];

function Read({ ids }: { readonly ids: Ids }) {
  const client = useRpcClient();
  const [read, setRead] = useState(0);
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      readOwn({
        ids,
        ask: (caseId) => client.search.ownTexts.query({ caseId }),
        onRead: setRead,
        stopped: () => gone.current,
      }),
    onSuccess: (it) => {
      if (!gone.current) keepOwn(it);
    },
    gcTime: 0,
  });
  return (
    <div className="flex flex-col gap-3 border-t border-solid-gray-200 pt-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button tone="outline" busy={isPending} unavailable={ids.length === 0} onClick={() => mutate()}>
          {words.go}
        </Button>
        <p className="max-w-3xl text-dns-14N-130 leading-6 text-solid-gray-700">
          {ids.length === 0 ? words.nobody : words.before}
        </p>
      </div>
      {isPending && (
        <div className="animate-late">
          <Progress value={read} max={ids.length} label={words.reading(read, ids.length)} />
        </div>
      )}
      {error && (
        <Notice tone="error">
          <p>{refusedBy(error).says}</p>
        </Notice>
      )}
    </div>
  );
}

const most = 50;

function Search({ held, mine }: { readonly held: OwnHeld; readonly mine: ReadonlySet<Ids[number]> }) {
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const asked = useDeferredValue(typed);
  useEffect(() => field.current?.focus(), []);
  // What went to somebody else meanwhile is theirs.
  const found = useMemo(() => held.index.find(asked, most, ({ of }) => mine.has(of.id)), [held, asked, mine]);
  const { cases, left, cut } = held;
  return (
    <section aria-label={words.region} className="flex flex-col gap-3 border-t border-solid-gray-200 pt-3">
      <div className="flex flex-wrap items-end gap-3">
        <TextField
          ref={field}
          className="min-w-60 flex-1"
          label={words.label}
          hint={words.hint(cases)}
          value={typed}
          onChange={(it) => {
            touchOwn();
            setTyped(it);
          }}
          onKeyDown={(event) => {
            if (event.key === "Escape" && !event.nativeEvent.isComposing) setTyped("");
          }}
          maxLength={60}
          autoComplete="off"
          spellCheck={false}
        />
        <Button tone="outline" onClick={dropOwn}>
          {words.end}
        </Button>
      </div>
      {(left > 0 || cut > 0) && (
        <p className="text-dns-14N-130 leading-6 text-solid-gray-800">
          {left > 0 && words.left(left)}
          {cut > 0 && words.cut(cut)}
        </p>
      )}
      <p role="status" className="text-std-16N-170 empty:hidden">
        {asked.trim() !== "" && words.found(found.count, found.shown.length)}
      </p>
      <OwnFound found={found.shown} onOpen={touchOwn} />
    </section>
  );
}
