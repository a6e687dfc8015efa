// One press: the next request of a kind fails, once.
import { button, element } from "../element.ts";
import { type Act, type Section, section } from "./section.ts";
import { words } from "./words.ts";

export function onceSection(act: Act): Section {
  const buttons = Object.values(words.where).map(({ name, path }) =>
    button(name, () => {
      const body = { ...(path === undefined ? {} : { path }), status: 500, times: 1 };
      void act([{ method: "POST", path: "fault", body }], words.onceDone(name));
    }),
  );
  const lead = element("p", { class: "small-print", text: words.onceLead });
  return { node: section(words.onceTitle, lead, element("div", { class: "row" }, ...buttons)), show() {} };
}
