// Looks for a case by name, telephone number or its own number; what was typed and found lives in this component's memory and nowhere else.
import { Button, Notice, TextField } from "@kumacari/ui";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { lazyPage } from "../../lazy-page.tsx";
import { refusedBy } from "../../refused.ts";
import { useRpc } from "../../rpc.ts";
import { FoundList } from "./found-list.tsx";
import { ownHeld } from "./own/held.ts";
import { words } from "./words.ts";

const OwnSearch = lazyPage(async () => (await import("./own/own-search.tsx")).OwnSearch);

export function FindBox() {
  const rpc = useRpc();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [own, setOwn] = useState(() => ownHeld.get() !== undefined);
  // Kept no longer than it is shown.
  const search = useMutation(rpc.search.cases.mutationOptions({ gcTime: 0 }));
  // After the dialog has put the focus on its title: here is what it was opened for.
  useEffect(() => queueMicrotask(() => field.current?.focus()), []);
  const go = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== "" && !search.isPending) search.mutate({ asked: typed });
  };
  const clear = () => {
    setTyped("");
    search.reset();
    field.current?.focus();
  };
  return (
    <search aria-label={words.region} className="flex flex-col gap-3">
      <form onSubmit={go} className="flex flex-wrap items-end gap-3">
        <TextField
          ref={field}
          className="min-w-60 flex-1"
          label={words.label}
          hint={words.hint}
          value={typed}
          onChange={setTyped}
          maxLength={60}
          autoComplete="off"
          spellCheck={false}
        />
        <Button type="submit" busy={search.isPending}>
          {words.go}
        </Button>
      </form>
      {search.error && (
        <Notice tone="error">
          <p>{refusedBy(search.error).says}</p>
        </Notice>
      )}
      {search.data && <FoundList found={search.data} onClose={clear} />}
      {own ? (
        <OwnSearch />
      ) : (
        <Button tone="text" className="-ms-4 self-start" onClick={() => setOwn(true)}>
          {words.own}
        </Button>
      )}
    </search>
  );
}
