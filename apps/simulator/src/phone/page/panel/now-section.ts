// How things stand: the faults that wait, and the way back to normal.
import { button, element } from "../element.ts";
import { calmKnocks } from "./calm.ts";
import { faultWords } from "./fault-words.ts";
import { type Act, type Section, section } from "./section.ts";
import type { TrafficState } from "./state.ts";
import { words } from "./words.ts";

const listed = 5;

export function nowSection(act: Act): Section {
  const count = element("p", { class: "waiting" });
  const list = element("ul", { class: "faults" });
  let state: TrafficState | undefined;
  const clear = button(
    words.clear,
    () => void act([{ method: "DELETE", path: "fault" }], words.cleared),
    "quiet",
  );
  const reset = button(
    words.reset,
    () => void act(state ? calmKnocks(state) : [], words.resetDone, words.resetPart),
  );
  return {
    node: section(words.nowTitle, count, list, element("div", { class: "row" }, reset, clear)),
    show(now) {
      state = now;
      const waiting = now.faults.length;
      count.textContent = waiting === 0 ? words.calm : words.waiting(waiting);
      count.classList.toggle("some", waiting > 0);
      clear.hidden = waiting === 0;
      list.hidden = waiting === 0;
      const lines = now.faults.slice(0, listed).map((it) => element("li", { text: faultWords(it) }));
      list.replaceChildren(...lines);
    },
  };
}
