// The date and time picker of a datetimepicker action: `{date}`, `{time}` or `{datetime}` without a zone, as LINE gives it.
import { openSheet } from "../dialog.ts";
import { button, element } from "../element.ts";
import { textOf } from "../read.ts";
import type { Loose } from "../view.ts";
import { nowInJapan } from "../wire.ts";
import { words } from "../words.ts";

const kinds = { date: "date", time: "time", datetime: "datetime-local" } as const;
type Mode = keyof typeof kinds;

export function openPicker(action: Loose, picked: (params: Loose) => void): void {
  const asked = textOf(action, "mode");
  const mode = asked === "time" || asked === "datetime" ? asked : "date";
  const moment = (key: string): string | undefined => textOf(action, key)?.replace("t", "T");
  const [min, max] = [moment("min"), moment("max")];
  const range = words.pickRange(readable(min, mode), readable(max, mode));
  const field = element("input", {
    attributes: { type: kinds[mode], "aria-labelledby": "sheet-title", "aria-describedby": "pick-range" },
  });
  if (min !== undefined) field.min = min;
  if (max !== undefined) field.max = max;
  field.value = within(moment("initial") ?? nowAs[mode](nowInJapan()), min, max);
  const trouble = element("p", { class: "trouble", attributes: { role: "alert" } });
  openSheet(words.pickTitle[mode], "small", (close) => [
    element("p", { class: "small-print", text: range, attributes: { id: "pick-range" } }),
    field,
    trouble,
    button(
      words.pick,
      () => {
        if (field.value === "" || !field.checkValidity()) {
          trouble.textContent = words.pickWrong;
          return field.focus();
        }
        close();
        picked({ [mode]: field.value });
      },
      "strong",
    ),
  ]);
}

const nowAs: Readonly<Record<Mode, (now: string) => string>> = {
  date: (now) => now.slice(0, 10),
  time: (now) => now.slice(11),
  datetime: (now) => now,
};

/** Moments of one mode sort as text. */
function within(value: string, min: string | undefined, max: string | undefined): string {
  if (min !== undefined && value < min) return min;
  return max !== undefined && value > max ? max : value;
}

function readable(value: string | undefined, mode: Mode): string | undefined {
  if (value === undefined || mode === "time") return value;
  const [year, month, day] = value.slice(0, 10).split("-").map(Number);
  return `${year}年${month}月${day}日${mode === "datetime" ? ` ${value.slice(11)}` : ""}`;
}
