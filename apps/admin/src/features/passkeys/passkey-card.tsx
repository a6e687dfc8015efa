// One passkey: its name, when it was used, and what can be done with it.
import { Badge, Button, VisuallyHidden } from "@kumacari/ui";
import type { OwnPasskey } from "../../rpc.ts";
import { words } from "./words.ts";

type Props = {
  readonly it: OwnPasskey;
  readonly onRename: () => void;
  readonly onRemove: () => void;
};

export const PasskeyCard = ({ it, onRename, onRemove }: Props) => (
  <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-8 border border-solid-gray-300 bg-white p-4">
    <div className="flex min-w-0 flex-col gap-1">
      <h3 className="flex flex-wrap items-center gap-2 text-std-17B-170 [overflow-wrap:anywhere]">
        <bdi>{it.name}</bdi>
        {it.locked !== undefined && <Badge tone="error">{words.locked.badge}</Badge>}
      </h3>
      <p className="text-dns-14N-130 text-solid-gray-700">
        {it.lastUsed === undefined ? words.unused : words.used(it.lastUsed)}
      </p>
      <p className="text-dns-14N-130 text-solid-gray-700">
        {words.created(it.created)}・{it.synced ? words.synced : words.device}
      </p>
      {!it.removable && <p className="text-dns-14N-130 text-solid-gray-700">{words.last}</p>}
    </div>
    <div className="flex flex-wrap gap-3">
      <Button tone="outline" size="s" onClick={onRename}>
        {words.rename}
        <VisuallyHidden>（{it.name}）</VisuallyHidden>
      </Button>
      <Button tone="outline" danger size="s" unavailable={!it.removable} onClick={onRemove}>
        {words.remove}
        <VisuallyHidden>（{it.name}）</VisuallyHidden>
      </Button>
    </div>
  </li>
);
