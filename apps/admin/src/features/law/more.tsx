// The way to the next page of a list, where there is one; behind the last, the line that says so takes the focus of the button.
import { Button } from "@kumacari/ui";
import { useEffect, useRef, useState } from "react";
import { Trouble } from "../../trouble.tsx";
import { words } from "./words.ts";

type Paged = {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  /** Not that of reading anew what is shown already. */
  readonly isFetchNextPageError: boolean;
  readonly error: unknown;
  readonly fetchNextPage: () => Promise<unknown>;
};

export function More({ query }: { readonly query: Paged }) {
  const [asked, setAsked] = useState(false);
  const last = useRef<HTMLParagraphElement>(null);
  const ended = asked && !query.hasNextPage;
  useEffect(() => {
    if (ended && document.activeElement === document.body) last.current?.focus();
  }, [ended]);
  const next = () => {
    setAsked(true);
    void query.fetchNextPage();
  };
  return (
    <>
      {query.hasNextPage && (
        <Button tone="outline" busy={query.isFetchingNextPage} onClick={next} className="self-start">
          {words.more}
        </Button>
      )}
      {ended && (
        <p ref={last} tabIndex={-1} className="min-h-11 text-dns-14N-130 leading-6 text-solid-gray-700">
          {words.last}
        </p>
      )}
      {query.isFetchNextPageError && <Trouble fault={query.error} again={next} />}
    </>
  );
}
