// The last webhooks and the last requests: when, where, how it ended; never what was said.
import { element } from "../element.ts";
import { type Section, section } from "./section.ts";
import type { TrafficState } from "./state.ts";
import { words } from "./words.ts";

export const recordSections = (): readonly Section[] => [
  record(words.deliveriesTitle, ({ deliveries }) =>
    deliveries.map((it) => ({
      at: it.at,
      what: it.redelivery ? words.again : "",
      end: it.error === null ? `${words.taken} ${it.status}` : `${errorWords(it.error)} ${it.status || ""}`,
      bad: it.error !== null,
    })),
  ),
  record(words.requestsTitle, ({ requests }) =>
    requests.map((it) => ({
      at: it.at,
      what: `${it.method} ${it.path}`,
      end: it.status === 0 ? words.noAnswer : String(it.status),
      bad: it.status === 0 || it.status >= 400,
    })),
  ),
];

type Line = { readonly at: string; readonly what: string; readonly end: string; readonly bad: boolean };

function record(title: string, lines: (state: TrafficState) => readonly Line[]): Section {
  const list = element("ol", { class: "record" });
  const none = element("p", { class: "small-print", text: words.none });
  let before = "";
  return {
    node: section(title, none, list),
    show(state) {
      const now = lines(state);
      none.hidden = now.length > 0;
      list.hidden = now.length === 0;
      const key = JSON.stringify(now);
      if (key === before) return;
      before = key;
      list.replaceChildren(...now.map(drawLine));
    },
  };
}

const drawLine = ({ at, what, end, bad }: Line): HTMLElement =>
  element(
    "li",
    {},
    element("time", { text: at.slice(11, 19), attributes: { datetime: at } }),
    element("span", { class: "what", text: what }),
    element("span", { class: bad ? "end bad" : "end", text: end.trim() }),
  );

const errorWords = (error: string): string =>
  Object.entries(words.errors).find(([key]) => key === error)?.[1] ?? error;
