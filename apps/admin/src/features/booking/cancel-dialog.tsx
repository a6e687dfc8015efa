// Gives a sitting up in the citizen's stead, after saying what that does.
import { Button, Dialog } from "@kumacari/ui";
import { Refusal } from "../../refusal.tsx";
import type { Sitting } from "../../rpc.ts";
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
    <Dialog
      open
      busy={busy}
      onClose={onClose}
      title={words.cancelling.title}
      actions={
        <>
          <Button tone="outline" unavailable={busy} onClick={onClose}>
            {words.cancelling.stay}
          </Button>
          <Button danger busy={busy} onClick={() => go(it.id)}>
            {words.cancelling.go}
          </Button>
        </>
      }
    >
      <p className="text-std-16B-170">
        {whenOf(it)}　{it.place}　<bdi>{it.counsellor.name}</bdi>
      </p>
      <p>{words.cancelling.says}</p>
      <Refusal fault={error} />
    </Dialog>
  );
}
