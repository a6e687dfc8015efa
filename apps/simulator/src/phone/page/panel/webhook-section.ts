// How webhooks reach the service: again, twice, out of order, in standby.
import { element } from "../element.ts";
import { labelled, selectField, switchField } from "./fields.ts";
import { type Act, type Section, section } from "./section.ts";
import { words } from "./words.ts";

const offered = words.rates.map(([rate, name]) => [String(rate), name] as const);

export function webhookSection(act: Act): Section {
  const redelivery = switchField();
  const standby = switchField();
  const duplicates = selectField(offered);
  const reorder = selectField(offered);
  const tell = (path: string, body: Readonly<Record<string, unknown>>, said: string): void =>
    void act([{ method: "POST", path, body }], said);
  const nameOf = (it: HTMLSelectElement): string => it.selectedOptions[0]?.text ?? "";
  redelivery.addEventListener("change", () =>
    tell("redelivery", { on: redelivery.checked }, words.redeliverySaid(redelivery.checked)),
  );
  standby.addEventListener("change", () =>
    tell("webhook", { standby: standby.checked }, words.standbySaid(standby.checked)),
  );
  duplicates.addEventListener("change", () =>
    tell("webhook", { duplicates: Number(duplicates.value) }, words.duplicatesSaid(nameOf(duplicates))),
  );
  reorder.addEventListener("change", () =>
    tell("webhook", { reorder: Number(reorder.value) }, words.reorderSaid(nameOf(reorder))),
  );
  return {
    node: section(
      words.webhookTitle,
      labelled(words.redelivery, redelivery, words.redeliveryLead, "on-off"),
      labelled(words.duplicates, duplicates),
      labelled(words.reorder, reorder),
      labelled(words.standby, standby, words.standbyLead, "on-off"),
    ),
    show({ settings, redelivery: again }) {
      redelivery.checked = again;
      standby.checked = settings.standby;
      choose(duplicates, settings.duplicates);
      choose(reorder, settings.reorder);
    },
  };
}

/** A rate set elsewhere is shown as it is; a list that is open stays as it is. */
function choose(field: HTMLSelectElement, rate: number): void {
  const value = String(rate);
  if (field.value === value) return;
  if (![...field.options].some((it) => it.value === value)) {
    field.append(element("option", { text: words.otherRate(rate), attributes: { value } }));
  }
  field.value = value;
}
