// The address of one's own calendar feed: made here, shown once, and ended here.
import { instant, jstWords } from "@kumacari/domain";
import { Button, Heading, TextField } from "@kumacari/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useConfig } from "../../config.ts";
import { Refusal } from "../../refusal.tsx";
import { useRpc, useRpcClient } from "../../rpc.ts";
import { words } from "./words.ts";

const { feed: says } = words;

export function FeedPanel() {
  const rpc = useRpc();
  const client = useRpcClient();
  const queries = useQueryClient();
  const { api } = useConfig();
  const [link, setLink] = useState<string>();
  const [said, setSaid] = useState("");
  const { data } = useQuery(rpc.booking.feed.queryOptions());
  const settle = { onSettled: () => queries.invalidateQueries({ queryKey: rpc.booking.feed.queryKey() }) };
  const make = useMutation({
    mutationFn: () => client.booking.makeFeed.mutate(),
    onSuccess: ({ path }) => {
      setSaid("");
      setLink(`${api}/staff/calendar/${path}.ics`);
    },
    ...settle,
  });
  const end = useMutation({
    mutationFn: () => client.booking.endFeed.mutate(),
    onSuccess: () => {
      setLink(undefined);
      setSaid(says.ended);
    },
    ...settle,
  });
  const error = make.error ?? end.error;
  if (!data) return null;
  return (
    <section
      aria-label={says.title}
      className="flex min-w-0 flex-col gap-4 rounded-12 border border-solid-gray-200 bg-white px-4 py-5 wide:px-6"
    >
      <Heading level={2}>{says.title}</Heading>
      <p className="max-w-[60em] text-dns-14N-130 leading-6 text-solid-gray-700">{says.says}</p>
      <p>{data.since === undefined ? says.none : says.since(jstWords(instant(data.since)))}</p>
      {link && (
        <TextField label={says.label} hint={says.once} value={link} onChange={() => undefined} readOnly />
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button tone="outline" busy={make.isPending} onClick={() => make.mutate()}>
          {data.since === undefined ? says.make : says.renew}
        </Button>
        {data.since !== undefined && (
          <Button tone="text" danger busy={end.isPending} onClick={() => end.mutate()}>
            {says.end}
          </Button>
        )}
        <p role="status" className="text-dns-14N-130">
          {said}
        </p>
      </div>
      {data.since !== undefined && <p className="text-dns-14N-130">{says.renewSays}</p>}
      <Refusal fault={error} />
    </section>
  );
}
