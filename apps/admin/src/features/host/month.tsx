// The hub's month against what the contract asks for at least: numbers alone, and none below ten.
import { Heading } from "@kumacari/ui";
import type { HubSheet } from "../../rpc.ts";
import { useHubMonth } from "./use-host.ts";
import { words } from "./words.ts";

export function Month({ month }: { readonly month: string }) {
  const { data } = useHubMonth(month);
  return (
    <section className="flex min-h-28 flex-col gap-2" aria-labelledby="hub-month">
      <Heading level={2} id="hub-month">
        {words.month.title}
      </Heading>
      {data && <Numbers sheet={data} />}
    </section>
  );
}

function Numbers({ sheet }: { readonly sheet: HubSheet }) {
  const count = (n: HubSheet["held"]) => (n === "under-ten" ? words.month.few : words.month.times(n));
  return (
    <>
      <dl className="flex flex-wrap gap-x-8 gap-y-2 text-std-17N-170">
        <div className="flex gap-3">
          <dt className="text-solid-gray-700">{words.month.held}</dt>
          <dd className="text-std-17B-170 tabular-nums">{count(sheet.held)}</dd>
        </div>
        <div className="flex gap-3">
          <dt className="text-solid-gray-700">{words.month.absent}</dt>
          <dd className="text-std-17B-170 tabular-nums">{count(sheet.absent)}</dd>
        </div>
      </dl>
      {sheet.minimum > 0 && (
        <p className="text-std-16N-170 text-solid-gray-700">
          {(sheet.met ? words.month.met : words.month.minimum)(sheet.minimum)}
        </p>
      )}
    </>
  );
}
