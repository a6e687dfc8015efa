// Counts a closed month anew, and says whether it is what the book says.
import type { YearView } from "@kumacari/figures/show";
import { spanName } from "@kumacari/figures/words";
import { Button, SelectField } from "@kumacari/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { refusedBy } from "../../refused.ts";
import { useRpcClient } from "../../rpc.ts";
import { words as common } from "./words.ts";

const words = common.recount;

export function Recount({ year: { year, spans } }: { readonly year: YearView }) {
  const client = useRpcClient();
  const all = spans.filter(({ kind }) => kind === "month");
  const months = all.filter(({ early }) => !early).map(({ id }) => id);
  const [chosen, setChosen] = useState(months.at(-1) ?? "");
  const recount = useMutation({
    mutationFn: async (id: string) => ({
      id,
      ...(await client.figures.recount.query({ year, month: all.findIndex((it) => it.id === id) })),
    }),
  });
  return (
    <section
      aria-labelledby="recount"
      className="flex flex-col gap-3 rounded-12 border border-solid-gray-200 bg-white px-4 py-5 sm:px-6 print:hidden"
    >
      <h2 id="recount" className="text-std-20B-150 text-solid-gray-900">
        {words.title}
      </h2>
      <p className="text-dns-16N-130 text-solid-gray-700">{words.says}</p>
      <div className="flex flex-wrap items-end gap-4">
        <SelectField
          label={words.month}
          value={chosen}
          onChange={(id) => {
            recount.reset();
            setChosen(id);
          }}
          groups={[{ options: months.map((id) => ({ value: id, label: spanName(id) })) }]}
          className="w-44"
        />
        <Button tone="outline" busy={recount.isPending} onClick={() => recount.mutate(chosen)}>
          {words.go}
        </Button>
      </div>
      {/* As high before there is an answer: nothing moves. */}
      <p role="status" className="min-h-7 text-std-16B-170">
        {recount.data && said(recount.data)}
        {recount.error && refusedBy(recount.error).says}
      </p>
    </section>
  );
}

type Answer = { readonly id: string; readonly counted: number; readonly other: number };

const said = ({ id, counted, other }: Answer): string =>
  other === 0 ? words.same(spanName(id), counted) : words.other(spanName(id), counted, other);
