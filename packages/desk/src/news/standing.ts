// How public words stand, and who may take them back.
import { type Content, isPublic, type Refusal, type Staff } from "@kumacari/domain";
import type { NewsState } from "./views.ts";

export function stateOf(it: Content): NewsState {
  if (it.withdrawn) return "withdrawn";
  return isPublic(it) ? "published" : "proposed";
}

/** Those who answer for the words: whoever wrote them and whoever approved them. */
export const mayWithdraw = (staff: Staff, { by, approved }: Content): boolean =>
  by === staff.id || approved?.by === staff.id;

export const movedOn: Refusal = {
  kind: "moved-on",
  says: "この画面を開いたあとに、お知らせが変わりました。新しい内容を確かめてから、もう一度お試しください。",
};
