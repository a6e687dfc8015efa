// Says a fault in one phrase: where, how often, what.
import type { FaultView } from "./state.ts";
import { words } from "./words.ts";

/** Reads on with 「…ようにしました。」. */
export function faultWords(fault: FaultView): string {
  const known = Object.values(words.where).find((it) => it.path === fault.path);
  const where = known?.name ?? fault.path ?? "";
  return `${where}：次の${fault.times}回、${effect(fault)}`;
}

function effect({ status, delayMs, accept, cut }: FaultView): string {
  const late = delayMs === undefined ? "" : `${delayMs}ミリ秒遅らせ`;
  if (status !== undefined) {
    const taken = accept ? "受け付けたうえで" : "";
    return `${late}${late && "て、"}${taken}エラー${status}になる`;
  }
  if (cut || accept) return `${late}${late && "て、"}${accept ? "受け付けたあと" : "返事をせずに"}切る`;
  return `${late}る`;
}
