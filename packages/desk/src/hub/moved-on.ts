// What somebody is told whose page is older than the office.
import type { Refusal } from "@kumacari/domain";

export const movedOn: Refusal = {
  kind: "moved-on",
  says: "この画面を開いたあとに、拠点か席か決まりが変わりました。新しい内容を確かめてから、もう一度お試しください。",
};

export const sameName: Refusal = {
  kind: "invalid",
  says: "同じ名前の拠点がすでにあります。取り違えのない名前にしてください。",
};

export const sameMark: Refusal = {
  kind: "invalid",
  says: "その印の席が、すでにあります（閉じた席も含みます）。整理番号がまざらないよう、別の文字にしてください。",
};
