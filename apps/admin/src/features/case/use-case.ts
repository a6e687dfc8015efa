// One case, opened once and then kept live; nothing of it stays in memory after the page is left.
import type { CaseId } from "@kumacari/domain";
import { type QueryKey, useQuery, useQueryClient } from "@tanstack/react-query";
import { forgetNames } from "../../known-names.ts";
import { refusedBy } from "../../refused.ts";
import { type Rpc, useRpc, useRpcClient } from "../../rpc.ts";
import { isWhole, type LivePage, lastOf, openPage, withIntake, withTick } from "./live-page.ts";

const pace = 1000;

export function useCase(caseId: CaseId) {
  const rpc = useRpc();
  const client = useRpcClient();
  const queries = useQueryClient();
  const key: QueryKey = rpc.case.tick.queryKey({ caseId });
  return useQuery({
    queryKey: key,
    queryFn: ({ signal }) => readOn(client, caseId, queries.getQueryData<LivePage>(key), signal),
    gcTime: 0,
    refetchInterval: ({ state }) => (isFinal(state.error) ? false : pace),
    refetchOnWindowFocus: ({ state }) => !isFinal(state.error),
  });
}

/** Asks on until the page holds every message. */
async function readOn(
  rpc: Rpc,
  caseId: CaseId,
  held: LivePage | undefined,
  signal: AbortSignal,
): Promise<LivePage> {
  const ask = (after: number) => rpc.case.tick.query({ caseId, after }, { signal });
  const see = async () => openPage(await rpc.case.see.query({ caseId }, { signal }));
  let page = held ? withTick(held, await ask(lastOf(held))) : await see();
  // Consent given anew: what was dropped is opened again.
  if (held?.consent === "withdrawn" && page.consent === "given") page = await see();
  // Somebody put the intake right meanwhile.
  if (held && page.consent === "given" && page.corrections !== held.corrections) {
    page = withIntake(page, await see());
    forgetNames([caseId]);
  }
  while (!isWhole(page)) {
    const before = lastOf(page);
    page = withTick(page, await ask(before));
    if (lastOf(page) === before) break;
  }
  return page;
}

/** Refusals that asking again does not mend: the page closes. */
export const isFinal = (fault: unknown): boolean => {
  if (!fault) return false;
  const { kind } = refusedBy(fault);
  return kind === "not-permitted" || kind === "not-found" || kind === "invalid";
};
