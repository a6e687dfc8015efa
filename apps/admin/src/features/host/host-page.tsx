// 「今日の席」 on the hub's tablet: who is expected when, by number alone, and how it goes on.
import { dayWords, jstDay } from "@kumacari/domain";
import { Notice } from "@kumacari/ui";
import { useNow } from "../../clock.ts";
import { Loaded } from "../../loaded.tsx";
import { PageTitle } from "../../page-title.tsx";
import type { HubDay } from "../../rpc.ts";
import { Month } from "./month.tsx";
import { SittingCard } from "./sitting-card.tsx";
import { useHubDay } from "./use-host.ts";
import { words } from "./words.ts";

export function HostPage() {
  return (
    <main id="main" className="mx-auto flex w-full max-w-[90rem] flex-col gap-6 px-4 py-5 wide:px-6">
      <Loaded query={useHubDay()}>{(day) => <Day day={day} />}</Loaded>
    </main>
  );
}

function Day({ day }: { readonly day: HubDay }) {
  const now = useNow(30_000);
  return (
    <>
      <div className="flex flex-col gap-1">
        <PageTitle title={words.title}>
          {dayWords(jstDay(day.now))} {day.hub}
        </PageTitle>
        <p className="text-dns-16N-130 text-solid-gray-700">{words.says}</p>
      </div>
      {day.sittings.length === 0 ? (
        <Notice tone="info" title={words.none} live="off">
          <p>{words.noneSays}</p>
        </Notice>
      ) : (
        <ul className="grid gap-4 sm:grid-cols-2 wide:grid-cols-3">
          {day.sittings.map((it) => (
            <SittingCard key={it.ticket} it={it} now={now} />
          ))}
        </ul>
      )}
      <Month />
    </>
  );
}
