// Gives a sitting up in the citizen's stead, after saying what that does.
import type { Sitting } from "../../rpc.ts";
import { StayOrGo } from "../../stay-or-go.tsx";
import { whenOf } from "./sitting-words.tsx";
import { useChange } from "./use-booking.ts";
import { words } from "./words.ts";

type Props = { readonly it: Sitting; readonly onClose: () => void; readonly onDone: () => void };

export function CancelDialog({ it, onClose, onDone }: Props) {
  const { go, busy, error } = useChange(
    (booking, id: Sitting["id"]) => booking.cancel.mutate({ id }),
    onDone,
  );
  return (
    <StayOrGo
      title={words.cancelling.title}
      stay={words.cancelling.stay}
      go={words.cancelling.go}
      danger
      busy={busy}
      fault={error}
      onStay={onClose}
      onGo={() => go(it.id)}
    >
      <p className="text-std-16B-170">
        {whenOf(it)}　{it.place}　<bdi>{it.counsellor.name}</bdi>
      </p>
      <p>{words.cancelling.says}</p>
    </StayOrGo>
  );
}
