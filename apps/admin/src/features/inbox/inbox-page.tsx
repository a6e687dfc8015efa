// Everybody who waits, the longest first.
import type { CaseId, InboxView } from "@kumacari/domain";
import { join } from "@kumacari/ui";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useRef } from "react";
import { useNow } from "../../clock.ts";
import { Loaded } from "../../loaded.tsx";
import { PageTitle } from "../../page-title.tsx";
import { Changes } from "./changes.tsx";
import { FilterTabs } from "./filter-tabs.tsx";
import { Glance } from "./glance.tsx";
import { RowsTable } from "./rows-table.tsx";
import { useInbox } from "./use-inbox.ts";
import { useLooked } from "./use-looked.ts";
import { useShown } from "./use-shown.ts";
import { words } from "./words.ts";

type Props = {
  readonly view: InboxView;
  readonly hasDraft: (id: CaseId) => boolean;
  /** What opens over the page: it takes no room from those who wait. */
  readonly doors: ReactNode;
};

export function InboxPage({ view, hasDraft, doors }: Props) {
  const { count, more } = useShown(view);
  const list = useRef<HTMLDivElement>(null);
  const looked = useLooked(list);
  const inbox = useInbox(view, count, looked);
  const { at, coming } = inbox;
  const rows = inbox.rows.slice(0, count);
  const now = useNow(15_000);
  return (
    <main id="main" className="mx-auto flex w-full max-w-[90rem] flex-col gap-4 px-4 py-5 wide:px-6">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <PageTitle title={words.title} />
        <p className="text-dns-14N-130 text-solid-gray-700">{words.live}</p>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 wide:ms-auto">
          {doors}
          <Link to="/follow-ups" className="min-h-11 content-center text-key-900 underline">
            {words.followUps}
          </Link>
        </div>
      </div>
      <Loaded query={inbox}>
        {(data) => (
          <>
            <Glance waits={data.waits} now={now} />
            <FilterTabs view={view} counts={data.counts} />
            <div
              ref={list}
              aria-busy={coming}
              className={join(
                "overflow-clip rounded-12 border border-solid-gray-200 bg-white",
                coming && "opacity-50",
              )}
            >
              {rows.length === 0 ? (
                <p className="px-6 py-14 text-center text-solid-gray-700">{words.empty[data.view]}</p>
              ) : (
                <RowsTable
                  key={data.view}
                  rows={rows}
                  left={data.counts[data.view] - rows.length}
                  more={more}
                  at={at}
                  now={now}
                  live={looked.rest ? looked.seen : undefined}
                  hasDraft={hasDraft}
                />
              )}
            </div>
            <Changes us={data.counts.us} fresh={data.counts.new} />
          </>
        )}
      </Loaded>
    </main>
  );
}
