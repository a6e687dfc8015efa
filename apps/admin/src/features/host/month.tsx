// The hub's months: whether the running one is enough for the contract, and how many sat in the last closed one.
import { Heading } from "@kumacari/ui";
import type { HubMonth } from "../../rpc.ts";
import { useHubMonth } from "./use-host.ts";
import { words } from "./words.ts";

export function Month() {
  const { data } = useHubMonth();
  return (
    <section className="flex min-h-28 flex-col gap-2" aria-labelledby="hub-month">
      <Heading level={2} id="hub-month">
        {words.month.title}
      </Heading>
      {data && <Numbers it={data} />}
    </section>
  );
}

function Numbers({ it: { minimum, reached, last } }: { readonly it: HubMonth }) {
  const says = { true: words.month.met, false: words.month.minimum, undefined: words.month.small };
  return (
    <>
      {minimum > 0 && <p className="text-std-17N-170">{says[`${reached}`](minimum)}</p>}
      {last ? (
        <dl className="flex flex-wrap gap-x-3 text-std-17N-170">
          <dt className="text-solid-gray-700">{words.month.held(last.month)}</dt>
          <dd className="text-std-17B-170 tabular-nums">
            {last.held === "hidden" ? words.month.hidden : words.month.times(last.held)}
          </dd>
        </dl>
      ) : (
        <p className="text-std-16N-170 text-solid-gray-700">{words.month.notYet}</p>
      )}
      {last?.held === "hidden" && (
        <p className="text-std-16N-170 text-solid-gray-700">{words.month.whyHidden}</p>
      )}
    </>
  );
}
