// One ended case: its number, its days, whether its contents may go, and what stands against it.
import { Badge, Button } from "@kumacari/ui";
import { Link } from "@tanstack/react-router";
import { datedWords } from "../../../day-words.ts";
import type { RetentionRow } from "../../../rpc.ts";
import { words } from "./words.ts";

const tones = {
  due: "warn",
  asked: "info",
  ahead: "neutral",
  "goes-on": "neutral",
  longer: "neutral",
  done: "success",
} as const satisfies Record<RetentionRow["state"], string>;

/** `onAsk` absent: only those who may ask for it are shown the way to. */
type Props = { readonly row: RetentionRow; readonly onAsk: (() => void) | undefined };

export const Row = ({ row: { id, number, owner, ended, kept, state, until }, onAsk }: Props) => (
  <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 rounded-12 border border-solid-gray-200 bg-white px-4 py-3 wide:px-5">
    <div id={id} className="flex min-w-0 flex-1 basis-80 flex-col gap-1">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-std-16B-170 leading-6">
        <span>{words.number(number)}</span>
        <Badge tone={tones[state]}>{words.states[state]}</Badge>
        <span className="font-400 wrap-anywhere text-solid-gray-700">{words.owner(owner)}</span>
      </p>
      <p className="flex flex-wrap gap-x-3 text-dns-14N-130 leading-6 text-solid-gray-700 tabular-nums">
        <span>{words.ended(datedWords(ended))}</span>
        <span>{words.kept[kept.by](datedWords(kept.from))}</span>
      </p>
      {state === "goes-on" && <p className="text-dns-14N-130 leading-6">{words.goesOn}</p>}
      {until && <p className="text-dns-14N-130 leading-6">{words.longer(datedWords(until))}</p>}
    </div>
    {state === "due" && onAsk && (
      <Button size="s" tone="outline" aria-describedby={id} onClick={onAsk}>
        {words.ask}
      </Button>
    )}
    {state === "asked" && (
      <Link
        to="/law"
        search={{ part: "shreds" }}
        className="inline-flex min-h-11 items-center text-key-900 underline"
      >
        {words.toShreds}
      </Link>
    )}
  </li>
);
