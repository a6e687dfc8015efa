// Whether LINE reaches us, and a way to have it tested now.
import { jstWords, toJst } from "@kumacari/domain";
import { Badge, Button, Spinner } from "@kumacari/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { may, useMe } from "../../me.ts";
import { refusedBy } from "../../refused.ts";
import { type Border, useRpc } from "../../rpc.ts";
import { Panel } from "./panel.tsx";
import { endpointWords } from "./stand.ts";
import { words } from "./words.ts";

type Props = Pick<Border, "endpoint" | "test">;
const { endpoint: says } = words;

export function EndpointPanel({ endpoint, test }: Props) {
  const state = endpoint ? (endpoint.ok ? "ok" : "failed") : "none";
  return (
    <Panel
      title={says.title}
      says={says.says}
      beside={<Badge tone={tones[state]}>{says.state[state]}</Badge>}
    >
      <dl className="grid grid-cols-[6.5rem_1fr] gap-x-2 gap-y-2 text-std-16N-170 text-solid-gray-900 [&>dt]:text-solid-gray-700">
        {endpoint && (
          <>
            <dt>{says.last}</dt>
            <dd>
              <time dateTime={toJst(endpoint.at)}>{jstWords(endpoint.at)}</time>
            </dd>
          </>
        )}
        <dt>{says.result}</dt>
        <dd>{endpointWords(endpoint)}</dd>
      </dl>
      <Ask test={test} />
    </Panel>
  );
}

function Ask({ test }: Pick<Border, "test">) {
  const rpc = useRpc();
  const queries = useQueryClient();
  const allowed = may(useMe(), "border.act");
  const { mutate, isPending, isSuccess, error } = useMutation(
    rpc.border.askTest.mutationOptions({
      onSettled: () => queries.invalidateQueries({ queryKey: rpc.border.see.queryKey() }),
    }),
  );
  const underWay = test === "under-way";
  return (
    <div className="mt-auto flex flex-col items-start gap-2">
      {allowed ? (
        <Button busy={isPending} unavailable={underWay || test === "fresh"} onClick={() => mutate()}>
          {says.ask}
        </Button>
      ) : (
        <p className="text-dns-14N-130 text-solid-gray-700">{says.operatorsOnly}</p>
      )}
      {/* As tall as its longest words, so that nothing below moves while they change. */}
      <div role="status" className="min-h-12 text-dns-14N-130 leading-6 text-solid-gray-700">
        {underWay && <Spinner label={says.underWay} />}
        {test === "fresh" && (allowed || isSuccess) && (
          <p>
            {isSuccess && says.done}
            {says.fresh}
          </p>
        )}
        {test === "unanswered" && <p className="text-error-2">{says.unanswered}</p>}
      </div>
      {error && (
        <p role="alert" className="text-error-2">
          {refusedBy(error).says}
        </p>
      )}
    </div>
  );
}

const tones = { ok: "success", failed: "error", none: "neutral" } as const;
