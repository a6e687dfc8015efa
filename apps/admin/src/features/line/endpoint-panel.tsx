// Whether LINE reaches us, and a way to have it tested now.
import { jstWords, toJst } from "@kumacari/domain";
import { Badge, Button, Spinner } from "@kumacari/ui";
import { useState } from "react";
import { ActDialog } from "../../acting/act-dialog.tsx";
import { may, useMe } from "../../me.ts";
import type { Border } from "../../rpc.ts";
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
  const allowed = may(useMe(), "border.act");
  const [asking, setAsking] = useState(false);
  const [asked, setAsked] = useState(false);
  const underWay = test === "under-way";
  return (
    <div className="mt-auto flex flex-col items-start gap-2">
      {allowed ? (
        <Button unavailable={underWay || test === "fresh"} onClick={() => setAsking(true)}>
          {says.ask}
        </Button>
      ) : (
        <p className="text-dns-14N-130 text-solid-gray-700">{says.operatorsOnly}</p>
      )}
      {/* As tall as its longest words, so that nothing below moves while they change. */}
      <div role="status" className="min-h-12 text-dns-14N-130 leading-6 text-solid-gray-700">
        {underWay && <Spinner label={says.underWay} />}
        {test === "fresh" && (allowed || asked) && (
          <p>
            {asked && says.done}
            {says.fresh}
          </p>
        )}
        {test === "unanswered" && <p className="text-error-2">{says.unanswered}</p>}
      </div>
      {asking && (
        <ActDialog
          title={says.asking}
          onClose={() => setAsking(false)}
          go={says.ask}
          send={(rpc, { dry }) => rpc.border.askTest.mutate({ dry })}
          onDone={() => setAsked(true)}
        />
      )}
    </div>
  );
}

const tones = { ok: "success", failed: "error", none: "neutral" } as const;
