// The border with LINE at a glance: what is left to send, whether LINE reaches us, and what did not get through.
import { Notice } from "@kumacari/ui";
import { Loaded } from "../../loaded.tsx";
import { PageTitle } from "../../page-title.tsx";
import type { Border } from "../../rpc.ts";
import { EndpointPanel } from "./endpoint-panel.tsx";
import { QuarantinePanel } from "./quarantine-panel.tsx";
import { QuotaPanel } from "./quota-panel.tsx";
import { alarmWords } from "./stand.ts";
import { UndeliveredPanel } from "./undelivered-panel.tsx";
import { useBorder } from "./use-border.ts";
import { words } from "./words.ts";

export function LinePage() {
  const query = useBorder();
  return (
    <main id="main" className="mx-auto flex w-full max-w-[90rem] flex-col gap-5 px-4 py-5 wide:px-6">
      <div className="flex flex-col gap-1">
        <PageTitle title={words.title} />
        <p className="text-dns-16N-130 text-solid-gray-700">{words.says}</p>
      </div>
      <Loaded query={query}>{(data) => <Stand border={data} />}</Loaded>
    </main>
  );
}

function Stand({ border }: { readonly border: Border }) {
  const alarm = alarmWords(border);
  return (
    <>
      {alarm && (
        <Notice tone={border.alarm === 90 ? "error" : "warn"} title={alarm.title} live="status">
          <p>{alarm.says}</p>
        </Notice>
      )}
      <div className="grid gap-5 wide:grid-cols-2">
        <QuotaPanel {...border} />
        <EndpointPanel {...border} />
      </div>
      <QuarantinePanel rows={border.quarantined} />
      <UndeliveredPanel rows={border.undelivered} />
    </>
  );
}
