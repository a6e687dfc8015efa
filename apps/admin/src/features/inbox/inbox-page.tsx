// Everybody who waits, the longest first.
import type { CaseId } from "@kumacari/domain";
import { Spinner } from "@kumacari/ui";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useMemo } from "react";
import { useNow } from "../../clock.ts";
import { PageTitle } from "../../page-title.tsx";
import { Trouble } from "../../trouble.tsx";
import { words as common } from "../../words.ts";
import { Changes } from "./changes.tsx";
import { FilterTabs } from "./filter-tabs.tsx";
import { belongs, countEach, type Show } from "./filters.ts";
import { Glance } from "./glance.tsx";
import { RowsTable } from "./rows-table.tsx";
import { useRows } from "./use-rows.ts";
import { words } from "./words.ts";

type Props = {
  readonly show: Show;
  readonly hasDraft: (id: CaseId) => boolean;
  readonly search: ReactNode;
};

export function InboxPage({ show, hasDraft, search }: Props) {
  const { data: all, error, dataUpdatedAt, refetch } = useRows();
  const now = useNow(15_000);
  const rows = useMemo(() => all?.filter(belongs[show]) ?? [], [all, show]);
  const counts = useMemo(() => countEach(all ?? []), [all]);
  return (
    <main id="main" className="mx-auto flex w-full max-w-[90rem] flex-col gap-4 px-4 py-5 wide:px-6">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <PageTitle title={words.title} />
        <p className="text-dns-14N-130 text-solid-gray-700">{words.live}</p>
        <Link to="/follow-ups" className="ms-auto min-h-11 content-center text-key-900 underline">
          {words.followUps}
        </Link>
      </div>
      {search}
      {all ? (
        <>
          <Glance rows={all} now={now} />
          <FilterTabs show={show} counts={counts} />
          <div className="overflow-clip rounded-12 border border-solid-gray-200 bg-white">
            {rows.length === 0 ? (
              <p className="px-6 py-14 text-center text-solid-gray-700">{words.empty[show]}</p>
            ) : (
              <RowsTable
                key={show}
                rows={rows}
                show={show}
                at={dataUpdatedAt}
                now={now}
                hasDraft={hasDraft}
              />
            )}
          </div>
          <Changes us={counts.us} fresh={counts.new} />
        </>
      ) : error ? (
        <Trouble fault={error} again={() => void refetch()} />
      ) : (
        <Spinner late label={common.loading} />
      )}
    </main>
  );
}
