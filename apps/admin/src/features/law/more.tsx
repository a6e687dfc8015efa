// The way to the next page of a list, where there is one; what went wrong on the way there stands beside it.
import { Button } from "@kumacari/ui";
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
  const next = () => void query.fetchNextPage();
  return (
    <>
      {query.hasNextPage && (
        <Button tone="outline" busy={query.isFetchingNextPage} onClick={next} className="self-start">
          {words.more}
        </Button>
      )}
      {query.isFetchNextPageError && <Trouble fault={query.error} again={next} />}
    </>
  );
}
