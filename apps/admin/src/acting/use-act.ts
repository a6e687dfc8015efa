// One administrative act on its way: filled in, its effect seen, typed, done; what was filled in stays throughout.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type Refused, refusedBy } from "../refused.ts";
import { type Rpc, useRpcClient } from "../rpc.ts";
import { type Answer, type Done, type Effect, type How, isDone } from "./effect.ts";

/** `undefined`: the page shows by itself what came back, and the act goes no further. */
export type Send<T extends Answer> = (rpc: Rpc, how: How) => Promise<T | undefined>;

export type Going<T extends Answer> = {
  readonly effect: Effect | undefined;
  readonly done: Done<T> | undefined;
  readonly busy: boolean;
  readonly refused: Refused | undefined;
  /** What the act rested on has changed since: it cannot be gone on with. */
  readonly stale: boolean;
  readonly look: () => void;
  readonly go: (typed: string) => void;
  readonly back: () => void;
};

export function useAct<T extends Answer>(send: Send<T>, onDone: (answer: Done<T>) => void): Going<T> {
  const client = useRpcClient();
  const queries = useQueryClient();
  const [effect, setEffect] = useState<Effect>();
  const [done, setDone] = useState<Done<T>>();
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: (how: How) => send(client, how),
    onSuccess: (answer) => {
      if (!answer) return;
      setEffect(answer.effect);
      if (!isDone(answer)) return;
      setDone(answer);
      onDone(answer);
    },
    // Everything shown is read anew: an act may change one's own permissions as well.
    onSettled: (_answer, fault, how) => {
      if (fault || !how.dry) void queries.invalidateQueries();
    },
  });
  const refused = error ? refusedBy(error) : undefined;
  return {
    effect,
    done,
    busy: isPending,
    refused,
    stale: refused !== undefined && stale.has(refused.kind),
    look: () => {
      if (!isPending) mutate({ dry: true });
    },
    go: (typed) => {
      if (!isPending && !done) mutate({ dry: false, ...(typed === "" ? {} : { typed }) });
    },
    back: () => {
      reset();
      setEffect(undefined);
    },
  };
}

const stale: ReadonlySet<Refused["kind"]> = new Set([
  "moved-on",
  "already-retired",
  "already-closed",
  "ask-over",
  "too-late",
  "not-found",
]);
