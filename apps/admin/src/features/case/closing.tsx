// An end that waits for a second person: what was asked, whose word is wanted, and what may be done by whoever looks.
import { jstWords } from "@kumacari/domain";
import { Button, Notice } from "@kumacari/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Refusal } from "../../refusal.tsx";
import { useRpc, useRpcClient } from "../../rpc.ts";
import type { LivePage } from "./live-page.ts";
import { words } from "./words.ts";

type Props = { readonly page: LivePage; readonly seen: () => number; readonly toEnd: () => void };

const { closing: says } = words;

export function Closing({ page, seen, toEnd }: Props) {
  const rpc = useRpc();
  const client = useRpcClient();
  const queries = useQueryClient();
  const { closing, row } = page;
  const caseId = row.id;
  const { mutate, isPending, error } = useMutation({
    mutationFn: (what: "approve" | "end") =>
      what === "approve" && closing
        ? client.case.approveClose.mutate({ caseId, asked: closing.at, seen: seen() })
        : client.case.endClosing.mutate({ caseId }),
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: rpc.case.tick.queryKey({ caseId }) });
      toEnd();
    },
  });
  if (!closing) return null;
  const { mine, mayApprove } = closing;
  return (
    <Notice
      tone="info"
      title={says.title}
      live="off"
      actions={
        <>
          {mayApprove && (
            <Button danger size="s" busy={isPending} onClick={() => mutate("approve")}>
              {says.approve}
            </Button>
          )}
          {(mine || mayApprove) && (
            <Button tone="outline" size="s" unavailable={isPending} onClick={() => mutate("end")}>
              {mine ? says.takeBack : says.sendBack}
            </Button>
          )}
        </>
      }
    >
      <p className="text-dns-16N-130">{says.asked(jstWords(closing.at), closing.by, closing.outcome)}</p>
      <p className="text-dns-16N-130">{mayApprove ? says.look : closing.says}</p>
      <Refusal fault={error} />
    </Notice>
  );
}
