// One place where somebody is signed in: what it is, how and since when, and its end.
import { Badge, Button, VisuallyHidden } from "@kumacari/ui";
import type { OwnSession } from "../../rpc.ts";
import { words } from "./words.ts";

type Props = { readonly it: OwnSession; readonly onEnd: () => void };

const { places } = words;

export const PlaceCard = ({ it, onEnd }: Props) => (
  <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-8 border border-solid-gray-300 bg-white p-4">
    <div className="flex min-w-0 flex-col gap-1">
      <h3 className="flex flex-wrap items-center gap-2 text-std-17B-170">
        {places.device(it)}
        {it.here && <Badge tone="info">{places.here}</Badge>}
      </h3>
      <p className="text-dns-14N-130 text-solid-gray-700">{places.way[it.way]}</p>
      <p className="flex flex-wrap gap-x-4 gap-y-1 text-dns-14N-130 text-solid-gray-700">
        <span>{places.since(it.since)}</span>
        <span>{places.seen(it.seen)}</span>
      </p>
    </div>
    {!it.here && (
      <Button tone="outline" danger size="s" onClick={onEnd}>
        {places.end}
        <VisuallyHidden>
          （{places.device(it)}、{places.since(it.since)}）
        </VisuallyHidden>
      </Button>
    )}
  </li>
);
