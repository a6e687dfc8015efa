// Sends the draft; whatever goes wrong, the words stay and the reason is said.
import { contentLimits, isBlank } from "@kumacari/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { refusedBy } from "../../refused.ts";
import { type Objection, useRpc, useRpcClient } from "../../rpc.ts";
import { type Draft, draft, dropDraft, onceFor, tidy, type Words } from "./draft.ts";
import { words } from "./words.ts";

export type Faults = { readonly title?: string; readonly text?: string };
export type Blocked = { readonly checked: Words; readonly objections: readonly Objection[] };

export function usePropose(held: Draft, onSent: () => void) {
  const rpc = useRpc();
  const client = useRpcClient();
  const queries = useQueryClient();
  const [faults, setFaults] = useState<Faults>({});
  const [blocked, setBlocked] = useState<Blocked>();
  const [refused, setRefused] = useState<string>();
  const { mutate, isPending } = useMutation({
    mutationFn: (checked: Words) =>
      client.news.propose.mutate({
        ...checked,
        once: onceFor(held, checked),
        ...(held.insteadOf ? { insteadOf: held.insteadOf } : {}),
      }),
    onSuccess: (came, checked) => {
      if (came.state === "blocked") return setBlocked({ checked, objections: came.objections });
      dropDraft();
      onSent();
    },
    onError: (fault) => {
      const { kind, says } = refusedBy(fault);
      setRefused(kind === "unreachable" || kind === "broken" ? words.form.unknownFate : says);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: rpc.news.see.queryKey() }),
  });
  const write = (change: Partial<Words>) => {
    setFaults({});
    setRefused(undefined);
    draft.set({ ...held, ...change });
  };
  const send = () => {
    if (isPending) return;
    const checked = tidy(held);
    const wrong = faultsOf(checked);
    setFaults(wrong);
    setBlocked(undefined);
    setRefused(undefined);
    if (Object.keys(wrong).length === 0) mutate(checked);
  };
  return { faults, blocked, refused, isPending, write, send };
}

export function faultsOf({ title, text }: Words): Faults {
  const inTitle = faultOf(title, contentLimits.title, words.form.emptyTitle, words.form.longTitle);
  const inText = faultOf(text, contentLimits.text, words.form.emptyText, words.form.longText);
  return { ...(inTitle ? { title: inTitle } : {}), ...(inText ? { text: inText } : {}) };
}

function faultOf(said: string, limit: number, empty: string, long: string): string | undefined {
  if (isBlank(said)) return empty;
  return said.length > limit ? long : undefined;
}
