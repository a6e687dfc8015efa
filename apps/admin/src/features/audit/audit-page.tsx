// The audit: looked through, proved entry by entry, and written out.
import { type Act, acts, isListed } from "@kumacari/domain";
import { join } from "@kumacari/ui";
import { Link } from "@tanstack/react-router";
import { PageTitle } from "../../page-title.tsx";
import { Checkpoints } from "./checkpoints.tsx";
import { EntryView } from "./entry-view.tsx";
import { Found } from "./found.tsx";
import type { AuditSearch, Sought } from "./read-search.ts";
import { SearchForm } from "./search-form.tsx";
import { type Part, words } from "./words.ts";

const parts: readonly Part[] = ["search", "proofs"];

export function AuditPage({ search }: { readonly search: AuditSearch }) {
  const { part, number, act, ...rest } = search;
  const asked: Sought = { ...rest, ...(isListed<Act>(acts, act) ? { act } : {}) };
  if (number !== undefined) return <EntryView key={number} number={number} />;
  return (
    <main id="main" className="mx-auto flex w-full max-w-[80rem] flex-col gap-5 px-4 py-5 wide:px-6">
      <div className="flex flex-col gap-1">
        <PageTitle title={words.title} />
        <p className="max-w-[60em] text-std-16N-170 text-solid-gray-700">{words.says}</p>
      </div>
      <nav aria-label={words.nav} className="flex flex-wrap gap-1 border-b border-solid-gray-300">
        {parts.map((it) => (
          <Link
            key={it}
            to="/audit"
            search={it === "search" ? {} : { part: it }}
            activeOptions={{ exact: true, explicitUndefined: true }}
            aria-current={it === part ? "page" : undefined}
            className={tab}
          >
            {words.parts[it]}
          </Link>
        ))}
      </nav>
      {part === "search" && (
        <>
          <SearchForm key={JSON.stringify(asked)} asked={asked} />
          <Found key={`found ${JSON.stringify(asked)}`} asked={asked} />
        </>
      )}
      {part === "proofs" && <Checkpoints />}
    </main>
  );
}

const tab = join(
  "flex min-h-11 items-center border-b-4 border-transparent px-4 text-dns-16N-130 text-solid-gray-800 hover:underline",
  "aria-[current=page]:border-key-900 aria-[current=page]:font-700 aria-[current=page]:text-key-900",
);
