// By which road the citizen of this case is reached now, and that they are to be rung up.
import { type CaseId, jstWords } from "@kumacari/domain";
import { Badge, Button, Heading } from "@kumacari/ui";
import { useQuery } from "@tanstack/react-query";
import { PhoneNumber } from "../../phone-number.tsx";
import { type RoadView, useRpc, useRpcClient } from "../../rpc.ts";
import { Trouble } from "../../trouble.tsx";
import { useSettle } from "./use-settle.ts";
import { words } from "./words.ts";

export function RoadPanel({ caseId }: { readonly caseId: CaseId }) {
  const rpc = useRpc();
  const client = useRpcClient();
  const { data, dataUpdatedAt } = useQuery(
    rpc.reach.of.queryOptions({ caseId }, { refetchInterval: 30_000 }),
  );
  if (!data) return null;
  return (
    <section aria-label={words.title} className="flex flex-col gap-3 border-t border-solid-gray-300 pt-4">
      <div className="flex flex-wrap items-center gap-3">
        <Heading level={2} look="s">
          {words.title}
        </Heading>
        <Badge tone={data.road === "line" ? "info" : "warn"}>{words.roads[data.road]}</Badge>
      </div>
      <p className="text-dns-14N-130 leading-6">
        {data.why && words.why[data.why]}
        {words.says[data.road]}
      </p>
      <p className="text-dns-14N-130 leading-6 text-solid-gray-700">
        {words.held}：{heldIn(data)}
      </p>
      {data.call && <Due key={dataUpdatedAt} caseId={caseId} call={data.call} mayRing={data.mayRing} />}
      {data.phone && data.mayRing && <PhoneNumber open={() => client.reach.phone.mutate({ caseId })} />}
    </section>
  );
}

const heldIn = ({ mail, phone }: RoadView): string =>
  [words.mailStates[mail], phone ? words.phone : ""].filter((it) => it !== "").join("、") || words.nothing;

type DueProps = {
  readonly caseId: CaseId;
  readonly call: NonNullable<RoadView["call"]>;
  readonly mayRing: boolean;
};

function Due({ caseId, call, mayRing }: DueProps) {
  const settle = useSettle();
  return (
    <div className="flex flex-col gap-2 rounded-8 border-2 border-warning-yellow-2 p-3">
      <p className="text-dns-14B-130">{words.due}</p>
      <p className="text-dns-14N-130 leading-6">
        {words.dueSays(call.says.map((it) => words.what[it]).join("、"))}（
        {words.list.since(jstWords(call.since))}）
      </p>
      {mayRing && (
        <Button
          tone="outline"
          busy={settle.isPending}
          onClick={() => settle.mutate({ caseId, says: call.says.length })}
        >
          {words.settle}
        </Button>
      )}
      {settle.error && (
        <Trouble fault={settle.error} again={() => settle.mutate({ caseId, says: call.says.length })} />
      )}
    </div>
  );
}
