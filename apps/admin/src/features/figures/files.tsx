// What is shown as a file: for a spreadsheet, for a program, for paper.
import { csv } from "@kumacari/domain";
import { type By, type Figures, figuresFile, linesOf } from "@kumacari/figures/show";
import { Button } from "@kumacari/ui";
import { useMutation } from "@tanstack/react-query";
import { useConfig } from "../../config.ts";
import { reach } from "../../connection.ts";
import { Refusal } from "../../refusal.tsx";
import { saveFile } from "../../save-file.ts";
import { words as all } from "./words.ts";

type Props = { readonly year: number; readonly by: By; readonly figures: Figures };

const words = all.files;
const kinds = ["csv", "xlsx", "pdf"] as const;

export function Files({ year, by, figures }: Props) {
  const { api } = useConfig();
  const make = {
    csv: async () => {
      const { header, rows } = linesOf(figures);
      return new Blob([csv(header, rows)], { type: "text/csv;charset=utf-8" });
    },
    xlsx: async () => (await import("./workbook.ts")).workbookOf(figures),
    pdf: async () => {
      const answer = await reach(`${api}/staff/figures/${year}/${by}.pdf`);
      if (!answer.ok) throw new Error(`the figures answered ${answer.status}`);
      return answer.blob();
    },
  };
  const save = useMutation({
    mutationFn: async (kind: (typeof kinds)[number]) =>
      saveFile(figuresFile(figures, kind), await make[kind]()),
  });
  return (
    <div className="flex flex-col gap-2 print:hidden">
      <div className="flex flex-wrap items-center gap-3">
        {kinds.map((kind) => (
          <Button
            key={kind}
            size="s"
            tone="outline"
            busy={save.isPending && save.variables === kind}
            onClick={() => save.mutate(kind)}
          >
            {words.save(words[kind])}
          </Button>
        ))}
        <Button size="s" tone="text" onClick={() => window.print()}>
          {words.print}
        </Button>
      </div>
      {save.isError && <Refusal fault={words.failed} />}
    </div>
  );
}
