// One press for a sitting that stayed with a former counsellor: it is to be so, and needs no placing anew.
import { Button } from "@kumacari/ui";
import { Refusal } from "../../refusal.tsx";
import type { Sitting } from "../../rpc.ts";
import { useChange } from "./use-booking.ts";
import { words } from "./words.ts";

export function KeepSitting({ it, onKept }: { readonly it: Sitting; readonly onKept: () => void }) {
  const { go, busy, error } = useChange((booking, id: Sitting["id"]) => booking.keep.mutate({ id }), onKept);
  return (
    <>
      <Button tone="outline" size="s" className="self-start" busy={busy} onClick={() => go(it.id)}>
        {words.keeping.go}
      </Button>
      <Refusal fault={error} />
    </>
  );
}
