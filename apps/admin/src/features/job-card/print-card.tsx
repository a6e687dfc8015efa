// A form of the card, or all of it, as a PDF.
import type { CaseId } from "@kumacari/domain";
import type { CardForm } from "@kumacari/domain/job-card";
import { Button } from "@kumacari/ui";
import { useMutation } from "@tanstack/react-query";
import { useConfig } from "../../config.ts";
import { reach } from "../../connection.ts";
import { Refusal } from "../../refusal.tsx";
import { saveFile } from "../../save-file.ts";
import { words } from "./words.ts";

export function PrintCard({ caseId, form }: { readonly caseId: CaseId; readonly form: CardForm }) {
  const { api } = useConfig();
  const print = useMutation({
    mutationFn: async (which: string) => {
      const answer = await reach(`${api}/staff/job-cards/${caseId}${which}`);
      if (!answer.ok) throw new Error(`the card answered ${answer.status}`);
      saveFile("job-card.pdf", await answer.blob());
    },
  });
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap gap-3">
        <Button tone="outline" size="s" busy={print.isPending} onClick={() => print.mutate(`?form=${form}`)}>
          {words.print}
        </Button>
        <Button tone="outline" size="s" busy={print.isPending} onClick={() => print.mutate("")}>
          {words.printAll}
        </Button>
      </div>
      {print.isError && <Refusal fault={words.failed} />}
    </div>
  );
}
