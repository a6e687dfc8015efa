// The talk: keeps what is drawn in step with what the platform says, and stays at the foot unless somebody reads above.
import { drawEntry } from "../draw/entry.ts";
import { element } from "../element.ts";
import { partOf } from "../read.ts";
import type { EntryView } from "../view.ts";
import { words } from "../words.ts";
import { dayWords } from "./day-words.ts";

type Drawn = { readonly key: string; readonly nodes: readonly HTMLElement[] };

/** `newer`: the button that leads whoever reads above down to what has come meanwhile. */
export function keepTalk(
  place: HTMLElement,
  newer: HTMLElement,
): (talk: readonly EntryView[], typing: boolean) => void {
  const drawn = new Map<number, Drawn>();
  const dots = typingDots();
  let last = 0;
  let atFoot = true;
  const toFoot = (): void => {
    place.scrollTop = place.scrollHeight;
  };
  place.addEventListener("scroll", () => {
    atFoot = place.scrollHeight - place.scrollTop - place.clientHeight < 80;
    if (atFoot) newer.hidden = true;
  });
  newer.addEventListener("click", () => {
    toFoot();
    place.focus({ preventScroll: true });
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
    let before: EntryView | undefined;
    for (const entry of talk) {
      drawOne(entry, before);
      before = entry;
    }
    if (typing) place.append(dots);
    const newest = talk.at(-1);
    const more = newest !== undefined && newest.n > last;
    if (atFoot || (more && newest.from === "me")) toFoot();
    else if (more) newer.hidden = false;
    last = newest?.n ?? last;
  };

  function drawOne(entry: EntryView, before: EntryView | undefined): void {
    const startsDay = entry.at.slice(0, 10) !== before?.at.slice(0, 10);
    const follows = isSameBreath(entry, before);
    const key = `${startsDay}${follows}${JSON.stringify(entry)}`;
    const old = drawn.get(entry.n);
    if (old?.key === key) return;
    const day = startsDay ? [element("p", { class: "day", text: dayWords(entry.at) })] : [];
    const nodes = [...day, drawEntry(entry, follows)];
    if (old) {
      old.nodes[0]?.before(...nodes);
      for (const node of old.nodes) node.remove();
    } else {
      place.append(...nodes);
    }
    drawn.set(entry.n, { key, nodes });
  }
}

/** One speaker, one minute: shown as one turn. */
const isSameBreath = (entry: EntryView, before: EntryView | undefined): boolean =>
  before !== undefined &&
  before.from === entry.from &&
  before.message.type !== "unsent" &&
  before.at.slice(0, 16) === entry.at.slice(0, 16) &&
  JSON.stringify(partOf(before.message, "sender")) === JSON.stringify(partOf(entry.message, "sender"));

const typingDots = (): HTMLElement =>
  element(
    "p",
    { class: "typing", attributes: { role: "status" } },
    element("span", { class: "visually-hidden", text: words.typing }),
    ...[1, 2, 3].map(() => element("span", { class: "dot" })),
  );
