// A case on its way to a colleague: who asked whom, the note, and what each of the two can do about it.
import type { CaseId, Instant } from "@kumacari/domain";
import { jstWords } from "@kumacari/domain";
import { Button, Notice } from "@kumacari/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { lazyPage } from "../../lazy-page.tsx";
import { may, useMe } from "../../me.ts";
import { Refusal } from "../../refusal.tsx";
import { refusedBy } from "../../refused.ts";
import { useRpc, useRpcClient } from "../../rpc.ts";
import type { LivePage } from "./live-page.ts";
import { useStaying } from "./use-staying.ts";
import { words } from "./words.ts";

const HandoverDialog = lazyPage(async () => (await import("./handover-dialog.tsx")).HandoverDialog, null);

const { handover: says } = words;

export function HandoverPart({ page }: { readonly page: LivePage }) {
  const me = useMe();
  const [asking, setAsking] = useState(false);
  const { handover, closed, consent } = page;
  const open = !closed && consent === "given";
  const waiting = handover?.state === "asked";
  return (
    <>
      {handover && open && <Standing caseId={page.row.id} handover={handover} />}
      {open && page.row.mine && !waiting && may(me, "case.assign") && (
        <Button tone="outline" onClick={() => setAsking(true)}>
          {says.open}
        </Button>
      )}
      {asking && <HandoverDialog caseId={page.row.id} onClose={() => setAsking(false)} />}
    </>
  );
}

type Handed = { readonly caseId: CaseId; readonly handover: NonNullable<LivePage["handover"]> };

function Standing({ caseId, handover: { at, from, to, state, mine } }: Handed) {
  const note = useNote(caseId, at);
  const { go, busy, error } = useAnswer(caseId, at);
  const title = {
    asked: says.asked(from, to),
    accepted: says.accepted(from, to),
    returned: says.returned(to),
  }[state];
  const waiting = state === "asked";
  return (
    <Notice
      tone={waiting ? "warn" : "info"}
      title={title}
      live="off"
      actions={
        waiting && mine !== "no" ? (
          <>
            {mine === "to-answer" && (
              <Button size="s" busy={busy} onClick={() => go("accept")}>
                {says.accept}
              </Button>
            )}
            <Button size="s" tone="outline" busy={busy} onClick={() => go("giveBack")}>
              {mine === "to-answer" ? says.giveBack : says.takeBack}
            </Button>
          </>
        ) : undefined
      }
    >
      <p className="text-dns-14N-130 text-solid-gray-700">{jstWords(at)}</p>
      {note && <p className="text-dns-16N-130 wrap-anywhere whitespace-pre-wrap">{note}</p>}
      {mine === "to-answer" && waiting && <Staying caseId={caseId} />}
      <Refusal fault={error} />
    </Notice>
  );
}

/** Before they say yes. */
function Staying({ caseId }: { readonly caseId: CaseId }) {
  const n = useStaying(caseId);
  return n > 0 ? <p className="text-dns-16N-130">{says.sittings(n)}</p> : null;
}

function useNote(caseId: CaseId, at: Instant): string | undefined {
  const client = useRpcClient();
  const { data } = useQuery({
    queryKey: ["handover-note", caseId, at],
    queryFn: () => client.handover.note.query({ caseId }),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data?.note;
}

function useAnswer(caseId: CaseId, at: Instant) {
  const rpc = useRpc();
  const client = useRpcClient();
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: (how: "accept" | "giveBack") => client.handover[how].mutate({ caseId, at }),
    onSettled: () => queries.invalidateQueries({ queryKey: rpc.case.tick.queryKey({ caseId }) }),
  });
  return { go: mutate, busy: isPending, error: error ? refusedBy(error).says : undefined };
}
