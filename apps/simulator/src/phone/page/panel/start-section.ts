// A fault of one's own making: where, what, how often.
import { element } from "../element.ts";
import { faultWords } from "./fault-words.ts";
import { labelled, numberField, selectField } from "./fields.ts";
import { type Act, type Section, section } from "./section.ts";
import type { FaultView } from "./state.ts";
import { words } from "./words.ts";

type What = keyof typeof words.what;

const effects: Readonly<Record<What, (ms: number) => Omit<FaultView, "times" | "path">>> = {
  slow: (delayMs) => ({ delayMs }),
  error500: () => ({ status: 500 }),
  error429: () => ({ status: 429 }),
  cut: () => ({ cut: true }),
  accepted: () => ({ status: 500, accept: true }),
};

export function startSection(act: Act): Section {
  const where = selectField(Object.entries(words.where).map(([value, { name }]) => [value, name]));
  where.value = "all";
  const what = selectField(Object.entries(words.what));
  const slow = numberField(3_000, 0, 120_000);
  const times = numberField(1, 1, 1_000);
  const slowRow = labelled(words.slowLabel, slow);
  const trouble = element("p", { class: "trouble", attributes: { role: "alert" } });
  what.addEventListener("change", () => {
    slowRow.hidden = what.value !== "slow";
  });
  const form = element(
    "form",
    { class: "start", attributes: { novalidate: "" } },
    labelled(words.whereLabel, where),
    labelled(words.whatLabel, what),
    slowRow,
    labelled(words.timesLabel, times),
    trouble,
    element("button", { class: "strong", text: words.start, attributes: { type: "submit" } }),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const fields = slowRow.hidden ? [times] : [slow, times];
    const wrong = fields.find((it) => it.value === "" || !it.checkValidity());
    trouble.textContent = wrong ? words.badNumber : "";
    if (wrong) return wrong.focus();
    const path = pathOf(where.value);
    const body = {
      ...(path === undefined ? {} : { path }),
      ...effects[isWhat(what.value) ? what.value : "error500"](Number(slow.value)),
      times: Number(times.value),
    };
    void act([{ method: "POST", path: "fault", body }], words.started(faultWords(body)));
  });
  return { node: section(words.moreTitle, form), show() {} };
}

const isWhat = (value: string): value is What => Object.hasOwn(words.what, value);

const pathOf = (where: string): string | undefined =>
  Object.entries(words.where).find(([key]) => key === where)?.[1].path;
