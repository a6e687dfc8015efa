// Quick replies: only of the last message, gone once one is tapped or anything is said.
import { actOn } from "./act-on.ts";
import { button } from "./element.ts";
import { itemsOf, partOf, textOf } from "./read.ts";
import type { EntryView } from "./view.ts";

export function keepQuickReplies(place: HTMLElement): (last: EntryView | undefined) => void {
  let tapped = 0;
  let drawn = 0;
  return (last) => {
    const quick =
      last?.from === "account" && last.n !== tapped ? partOf(last.message, "quickReply") : undefined;
    const items = quick ? itemsOf(quick, "items") : [];
    place.hidden = items.length === 0;
    if (last?.n === drawn && !place.hidden) return;
    drawn = last?.n ?? 0;
    place.replaceChildren(
      ...items.map((item) => {
        const action = partOf(item, "action") ?? {};
        return button(textOf(action, "label") ?? "", () => {
          tapped = last?.n ?? 0;
          place.hidden = true;
          actOn(action);
        });
      }),
    );
  };
}
