// What may be done with a request now, each in its own frame; what was said stays until the next thing is done.
import { type ExtensionReason, extensionReasons } from "@kumacari/domain/law";
import { Button, ChoiceGroup } from "@kumacari/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { ActDialog } from "../../../acting/act-dialog.tsx";
import { useActing } from "../../../acting/use-acting.ts";
import { Refusal } from "../../../refusal.tsx";
import { type RequestRow, useRpcClient } from "../../../rpc.ts";
import { words as law } from "../words.ts";
import { CarryOut } from "./carry-out.tsx";
import { Prepare } from "./prepare.tsx";
import { queryKey } from "./query-key.ts";
import { words } from "./words.ts";

type Acting = "prepare" | "decide" | "extend" | "carryOut";
const reasons: readonly ExtensionReason[] = ["volume", "third", "search"];

export function Acts({ row }: { readonly row: RequestRow }) {
  const { id, version, can, inForce } = row;
  const client = useRpcClient();
  const queries = useQueryClient();
  const { acting, act, end, said, say, status } = useActing<Acting>();
  const [reason, setReason] = useState<ExtensionReason>("volume");
  const changed = (says: string) => {
    say(says);
    return queries.invalidateQueries({ queryKey });
  };
  const back = useMutation({
    mutationFn: () => client.rights.sendBack.mutate({ id, version }),
    onSuccess: () => changed(words.done.back),
  });
  const over = (says: string) => {
    end();
    void changed(says);
  };
  return (
    <div className="flex flex-col gap-4 empty:hidden">
      <div className="flex flex-wrap items-center gap-3 empty:hidden">
        {can.prepare && acting !== "prepare" && (
          <Button size="s" onClick={() => act("prepare")}>
            {inForce ? words.prepareLift : words.prepare}
          </Button>
        )}
        {can.decide && (
          <>
            <Button size="s" onClick={() => act("decide")}>
              {words.decide}
            </Button>
            <Button size="s" tone="outline" busy={back.isPending} onClick={() => back.mutate()}>
              {words.back}
            </Button>
          </>
        )}
        {can.carryOut && (
          <Button size="s" onClick={() => act("carryOut")}>
            {words.carryOut}
          </Button>
        )}
        {can.extend && (
          <Button size="s" tone="outline" onClick={() => act("extend")}>
            {words.extend}
          </Button>
        )}
      </div>
      {row.cases.length > 0 && (
        <nav aria-label={words.cases} className="flex flex-wrap gap-x-4">
          {row.cases.map((it) => (
            <Link
              key={it.id}
              to="/cases/$caseId"
              params={{ caseId: it.id }}
              className="inline-flex min-h-11 items-center text-key-900 underline underline-offset-4"
            >
              {words.toCase(it.number)}
            </Link>
          ))}
        </nav>
      )}
      {row.corrected && (
        <div className="flex flex-col gap-1 rounded-8 bg-solid-gray-50 p-4">
          <p className="text-dns-14B-130">{words.corrected}</p>
          <p className="leading-6 wrap-anywhere whitespace-pre-wrap">{row.corrected}</p>
        </div>
      )}
      <p role="status" ref={status} tabIndex={-1} className="text-std-16B-170 text-green-900 empty:hidden">
        {said}
      </p>
      <Refusal fault={back.error} />
      {acting === "prepare" && <Prepare row={row} onClose={end} onDone={() => over(words.done.proposed)} />}
      {acting === "decide" && (
        <ActDialog
          title={words.decideTitle}
          onClose={end}
          go={words.decide}
          danger
          send={({ rights }, { dry }) => rights.decide.mutate({ id, version, dry })}
          onDone={() => void changed(words.done.decided)}
        />
      )}
      {acting === "extend" && (
        <ActDialog
          title={law.extendTitle}
          onClose={end}
          go={law.extend}
          send={({ rights }, { dry }) => rights.extend.mutate({ id, version, reason, dry })}
          onDone={() => void changed(words.done.extended)}
          fields={
            <ChoiceGroup
              kind="one"
              legend={law.reason}
              value={reason}
              onChange={setReason}
              options={reasons.map((value) => ({ value, label: extensionReasons[value] }))}
            />
          }
        />
      )}
      {acting === "carryOut" && (
        <CarryOut
          at={{ id, version }}
          corrected={row.corrected}
          onClose={end}
          onDone={() => over(words.done.carriedOut)}
        />
      )}
    </div>
  );
}
