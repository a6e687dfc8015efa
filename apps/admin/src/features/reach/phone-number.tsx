// A telephone number behind a press that is written down; held by this page alone, until it is shut or left.
import { Button } from "@kumacari/ui";
import { useMutation } from "@tanstack/react-query";
import { Trouble } from "../../trouble.tsx";
import { words } from "./words.ts";

export function PhoneNumber({ open }: { readonly open: () => Promise<{ readonly phone: string }> }) {
  const opening = useMutation({ mutationFn: open, gcTime: 0 });
  return (
    <div className="flex flex-col gap-2">
      {opening.data ? (
        <>
          <p className="text-dns-17B-130 tabular-nums">{opening.data.phone}</p>
          <Button tone="outline" onClick={() => opening.reset()}>
            {words.shut}
          </Button>
        </>
      ) : (
        <>
          <Button tone="outline" busy={opening.isPending} onClick={() => opening.mutate()}>
            {words.ring}
          </Button>
          <p className="text-dns-14N-130 text-solid-gray-700">{words.ringNote}</p>
        </>
      )}
      {opening.error && <Trouble fault={opening.error} again={() => opening.mutate()} />}
    </div>
  );
}
