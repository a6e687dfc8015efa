// That an intake was put right, by whom and when; the way to what it said before, and to putting it right.
import { type CaseId, jstWords } from "@kumacari/domain";
import { Button } from "@kumacari/ui";
import { useState } from "react";
import { lazyPage } from "../../lazy-page.tsx";
import type { CasePage } from "../../rpc.ts";
import { words } from "./words.ts";

const CorrectDialog = lazyPage(async () => (await import("./correct-dialog.tsx")).CorrectDialog, null);
const HistoryDialog = lazyPage(async () => (await import("./history-dialog.tsx")).HistoryDialog, null);

type Props = {
  readonly caseId: CaseId;
  readonly corrected: CasePage["corrected"];
  readonly mayCorrect: boolean;
};

export function CorrectedPart({ caseId, corrected, mayCorrect }: Props) {
  const [open, setOpen] = useState<"correct" | "history">();
  const [said, setSaid] = useState("");
  const close = () => setOpen(undefined);
  return (
    <div className="flex flex-col gap-2">
      {corrected.length > 0 && (
        <>
          <ul aria-label={words.corrected} className="flex flex-col gap-1">
            {corrected.map(({ at, by, parts }) => (
              <li key={at} className="text-dns-14N-130 leading-6 wrap-anywhere text-solid-gray-700">
                {words.line(jstWords(at), by, parts)}
              </li>
            ))}
          </ul>
          <Button size="s" tone="text" className="-ms-3 self-start" onClick={() => setOpen("history")}>
            {words.earlier}
          </Button>
        </>
      )}
      {mayCorrect && (
        <Button size="s" tone="outline" className="self-start" onClick={() => setOpen("correct")}>
          {words.correct}
        </Button>
      )}
      <p role="status" className="text-dns-14B-130 leading-6 text-green-900 empty:hidden">
        {said}
      </p>
      {open === "correct" && (
        <CorrectDialog
          caseId={caseId}
          onClose={close}
          onDone={(says) => {
            setSaid(says);
            close();
          }}
        />
      )}
      {open === "history" && <HistoryDialog caseId={caseId} onClose={close} />}
    </div>
  );
}
