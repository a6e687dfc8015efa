// The talk: keeps what is drawn in step with what the platform says, and stays at the foot unless somebody reads above.
import { drawEntry } from "./bubble.ts";
import { element } from "./element.ts";
import type { EntryView } from "./view.ts";
import { words } from "./words.ts";

type Drawn = { readonly key: string; readonly nodes: readonly HTMLElement[] };

export function keepTalk(place: HTMLElement): (talk: readonly EntryView[], typing: boolean) => void {
  const drawn = new Map<number, Drawn>();
  const dots = element(
    "p",
    { class: "typing", attributes: { role: "status" } },
    element("span", { class: "visually-hidden", text: words.typing }),
    "・・・",
  );
  let last = 0;
  let atFoot = true;
  const toFoot = (): void => {
    place.scrollTop = place.scrollHeight;
  };
  place.addEventListener("scroll", () => {
    atFoot = place.scrollHeight - place.scrollTop - place.clientHeight < 80;
  });
  // The room gets smaller when the menu opens or long words are typed: what was last said stays in sight.
  new ResizeObserver(() => {
    if (atFoot) toFoot();
  }).observe(place);

  return (talk, typing) => {
    const shown = new Set(talk.map((it) => it.n));
    for (const [n, { nodes }] of drawn) {
      if (shown.has(n)) continue;
      for (const node of nodes) node.remove();
      drawn.delete(n);
    }
    dots.remove();
    let day = "";
    for (const entry of talk) {
      const starts = entry.at.slice(0, 10) !== day;
      day = entry.at.slice(0, 10);
      drawOne(entry, starts);
    }
    if (typing) place.append(dots);
    const newest = talk.at(-1);
    const mine = newest !== undefined && newest.n > last && newest.from === "me";
    if (atFoot || mine) toFoot();
    last = newest?.n ?? last;
  };

  function drawOne(entry: EntryView, startsDay: boolean): void {
    const key = `${startsDay}${JSON.stringify(entry)}`;
    const before = drawn.get(entry.n);
    if (before?.key === key) return;
    const day = startsDay ? [element("p", { class: "day", text: dayWords(entry.at) })] : [];
    const nodes = [...day, drawEntry(entry)];
    if (before) {
      before.nodes[0]?.before(...nodes);
      for (const node of before.nodes) node.remove();
    } else {
      place.append(...nodes);
    }
    drawn.set(entry.n, { key, nodes });
  }
}

const weekdays = ["日", "月", "火", "水", "木", "金", "土"];

function dayWords(at: string): string {
  const [year = 0, month = 1, day = 1] = at.slice(0, 10).split("-").map(Number);
  const weekday = weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? "";
  return `${month}月${day}日（${weekday}）`;
}
