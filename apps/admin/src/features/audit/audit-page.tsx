// The audit: looked through, proved entry by entry, and written out.
import { type Act, acts, isListed } from "@kumacari/domain";
import { PageTitle } from "../../page-title.tsx";
import { PartNav } from "../../part-nav.tsx";
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
      <PartNav
        label={words.nav}
        to="/audit"
        parts={parts}
        says={words.parts}
        shown={part}
        search={(it) => (it === "search" ? {} : { part: it })}
      />
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
