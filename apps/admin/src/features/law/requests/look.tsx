// All of it as it would be handed over, to be looked through before anything is proposed.
import type { MatterId } from "@kumacari/domain";
import { Button } from "@kumacari/ui";
import { volume } from "@kumacari/ui/patience";
import { useMutation } from "@tanstack/react-query";
import { useConfig } from "../../../config.ts";
import { reach } from "../../../connection.ts";
import { Refusal } from "../../../refusal.tsx";
import { saveFile } from "../../../save-file.ts";
import { words } from "./words.ts";

export function Look({ id, volumes }: { readonly id: MatterId; readonly volumes: number }) {
  const { api } = useConfig();
  const act = useMutation({
    mutationFn: async (number: number) => {
      const answer = await reach(`${api}/staff/disclosures/${id}/${number}/pdf`, { slow: volume });
      if (!answer.ok) throw new Error(`the volume answered ${answer.status}`);
      saveFile(`disclosure-${number}.pdf`, await answer.blob());
    },
  });
  return (
    <div className="flex flex-wrap items-center gap-3">
      {Array.from({ length: volumes }, (_, n) => n + 1).map((number) => (
        <Button
          key={number}
          size="s"
          tone="outline"
          busy={act.isPending && act.variables === number}
          onClick={() => act.mutate(number)}
        >
          {words.read.look(number, volumes)}
        </Button>
      ))}
      <span className="text-dns-14N-130 text-solid-gray-700">{words.read.late}</span>
      {act.isError && <Refusal fault={words.read.lookFailed} />}
    </div>
  );
}
