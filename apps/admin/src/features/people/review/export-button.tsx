// One review as a file; that it was taken out is written down.
import { Button } from "@kumacari/ui";
import { useMutation } from "@tanstack/react-query";
import { Refusal } from "../../../refusal.tsx";
import { useRpcClient } from "../../../rpc.ts";
import { saveFile } from "../../../save-file.ts";
import { words } from "../words.ts";

const { review: says } = words;

export function ExportButton({ id }: { readonly id: string }) {
  const { people } = useRpcClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => people.review.export.mutate({ id }),
    onSuccess: ({ name, csv }) => saveFile(name, csv, "text/csv"),
  });
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Refusal fault={error} />
      <Button
        size="s"
        tone="outline"
        aria-label={says.exportOf(id)}
        busy={isPending}
        onClick={() => mutate()}
      >
        {says.export}
      </Button>
    </div>
  );
}
