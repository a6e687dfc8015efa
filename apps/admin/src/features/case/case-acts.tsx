// What can be done with a case besides answering: take it, end it.
import { Button } from "@kumacari/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { lazyPage } from "../../lazy-page.tsx";
import { may, useMe } from "../../me.ts";
import { Refusal } from "../../refusal.tsx";
import { refusedBy } from "../../refused.ts";
import { useRpc } from "../../rpc.ts";
import { Closing } from "./closing.tsx";
import type { LivePage } from "./live-page.ts";
import { words } from "./words.ts";

const CloseDialog = lazyPage(async () => (await import("./close-dialog.tsx")).CloseDialog, null);

type Props = {
  readonly page: LivePage;
  readonly seen: () => number;
  readonly toEnd: () => void;
};

export function CaseActs({ page, seen, toEnd }: Props) {
  const me = useMe();
  const { id, mine, assignee } = page.row;
  const [closing, setClosing] = useState<{ readonly seen: number; readonly open: boolean }>();
  const assign = useAssign(page);
  const open = !page.closed;
  return (
    <div className="flex flex-col gap-2">
      {open && !assignee && may(me, "case.assign") && (
        <>
          <Button busy={assign.isPending} onClick={assign.take}>
            {words.assign}
          </Button>
          <p className="text-dns-14N-130 text-solid-gray-700">{words.close.onlyAssignee}</p>
        </>
      )}
      <Refusal fault={assign.error} />
      <p role="status" className={assign.done ? "text-dns-14N-130 text-solid-gray-700" : "sr-only"}>
        {assign.done && words.assigned}
      </p>
      {open && <Closing page={page} seen={seen} toEnd={toEnd} />}
      {open && mine && !page.closing && may(me, "case.close") && (
        <Button tone="outline" onClick={() => setClosing({ seen: seen(), open: true })}>
          {words.close.open}
        </Button>
      )}
      {closing && (
        <CloseDialog
          caseId={id}
          seen={closing.seen}
          writes={page.consent === "given"}
          open={open && closing.open}
          onClose={() => {
            setClosing({ ...closing, open: false });
            toEnd();
          }}
        />
      )}
    </div>
  );
}

function useAssign({ row }: LivePage) {
  const rpc = useRpc();
  const queries = useQueryClient();
  const { mutate, isPending, error, isSuccess } = useMutation(
    rpc.case.assign.mutationOptions({
      // Whose case it is says what may be written and booked beside the talk.
      onSettled: () =>
        Promise.all(
          [rpc.case.tick, rpc.record.see, rpc.booking.ofCase].map((it) =>
            queries.invalidateQueries({ queryKey: it.queryKey({ caseId: row.id }) }),
          ),
        ),
    }),
  );
  const take = () => mutate({ caseId: row.id });
  return { take, isPending, done: isSuccess, error: error ? refusedBy(error).says : undefined };
}
