// Looks for a case by name or telephone number; what was typed and found lives in this component's memory and nowhere else.
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
  useEffect(() => {
    const toField = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener("keydown", toField);
    return () => document.removeEventListener("keydown", toField);
  }, []);
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
    <search
      aria-label={words.region}
      className="flex flex-col gap-3 rounded-12 border border-solid-gray-200 bg-white px-5 py-4"
    >
      <form onSubmit={go} className="flex flex-wrap items-end gap-3">
        <TextField
          ref={field}
          className="min-w-60 flex-1"
          label={words.label}
          hint={words.hint}
          value={typed}
          onChange={setTyped}
          onKeyDown={(event) => {
            if (event.key === "Escape" && !event.nativeEvent.isComposing) clear();
          }}
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

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) ||
    target.closest("dialog") !== null);
