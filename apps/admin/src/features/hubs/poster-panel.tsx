// A hub's QR poster: which one hangs, the sheet for the printer, and a new one in its place.
import { jstDay, jstWords } from "@kumacari/domain";
import { Button } from "@kumacari/ui";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useConfig } from "../../config.ts";
import { reach } from "../../connection.ts";
import { Refusal } from "../../refusal.tsx";
import { type RegistryHub, useRpc } from "../../rpc.ts";
import { saveFile } from "../../save-file.ts";
import type { Acting } from "./acting.ts";
import { words as all } from "./words.ts";

type Props = { readonly hub: RegistryHub; readonly onAct: (it: Acting) => void };

const words = all.poster;

export function PosterPanel({ hub, onAct }: Props) {
  const rpc = useRpc();
  const { api } = useConfig();
  const { data } = useQuery(rpc.hubs.poster.queryOptions({ hub: hub.id }));
  const print = useMutation({
    mutationFn: async () => {
      const answer = await reach(`${api}/staff/hubs/${hub.id}/poster.pdf`);
      if (!answer.ok) throw new Error(`the poster answered ${answer.status}`);
      saveFile(`${hub.id}.pdf`, await answer.blob());
    },
  });
  return (
    <div className="flex flex-col gap-2">
      <h3 className="text-std-16B-170">{words.title}</h3>
      {/* As high before it is known: nothing moves. */}
      <p className="min-h-6 text-dns-16N-130 leading-6">
        {data && words.version(data.serial, data.since === undefined ? undefined : dayOf(data.since))}
      </p>
      <div className="flex flex-wrap gap-3">
        <Button
          tone="outline"
          size="s"
          busy={print.isPending}
          aria-label={words.printOf(hub.name)}
          onClick={() => print.mutate()}
        >
          {words.print}
        </Button>
        <Button
          tone="text"
          size="s"
          danger
          unavailable={!data}
          aria-label={words.rotateOf(hub.name)}
          onClick={() => data && onAct({ what: "rotate-poster", hub, serial: data.serial })}
        >
          {words.rotate}
        </Button>
      </div>
      {print.isError && <Refusal fault={words.failed} />}
    </div>
  );
}

type Moment = Parameters<typeof jstDay>[0];
const dayOf = (at: Moment): string =>
  `${Number(jstDay(at).slice(0, 4))}年${jstWords(at).replace(/ .*$/, "")}`;
