// The date and time picker of a datetimepicker action.

import { openSheet } from "./dialog.ts";
import { button, element } from "./element.ts";
import { textOf } from "./read.ts";
import type { Loose } from "./view.ts";
import { words } from "./words.ts";

const kinds = { date: "date", time: "time", datetime: "datetime-local" } as const;

/** Gives `{date}`, `{time}` or `{datetime}` without a zone, as LINE does. */
export function openPicker(action: Loose, picked: (params: Loose) => void): void {
  const asked = textOf(action, "mode");
  const mode = asked === "time" || asked === "datetime" ? asked : "date";
  const field = element("input", { attributes: { type: kinds[mode], "aria-labelledby": "sheet-title" } });
  for (const [name, key] of [
    ["min", "min"],
    ["max", "max"],
    ["value", "initial"],
  ] as const) {
    const value = textOf(action, key)?.replace("t", "T");
    if (value !== undefined) field[name] = value;
  }
  openSheet(words.pickTitle[mode], "small", (close) => [
    element("p", {}, field),
    button(
      words.pick,
      () => {
        if (field.value === "" || !field.reportValidity()) return field.focus();
        close();
        picked({ [mode]: field.value });
      },
      "strong",
    ),
  ]);
}
