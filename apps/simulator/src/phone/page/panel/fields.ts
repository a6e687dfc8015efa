// The fields of the fault panel, each with its label.
import { element } from "../element.ts";

let count = 0;

export function labelled(label: string, field: HTMLElement, lead?: string, look = ""): HTMLElement {
  count += 1;
  field.id = `knob-${count}`;
  const words = element("label", { text: label, attributes: { for: field.id } });
  if (lead === undefined) return element("div", { class: `knob ${look}` }, words, field);
  const more = element("p", { class: "small-print", text: lead, attributes: { id: `${field.id}-lead` } });
  field.setAttribute("aria-describedby", more.id);
  return element("div", { class: `knob ${look}` }, words, field, more);
}

export function selectField(options: readonly (readonly [string, string])[]): HTMLSelectElement {
  const made = element("select");
  for (const [value, label] of options)
    made.append(element("option", { text: label, attributes: { value } }));
  return made;
}

export const numberField = (value: number, min: number, max: number): HTMLInputElement =>
  element("input", {
    attributes: {
      type: "number",
      inputmode: "numeric",
      value: String(value),
      min: String(min),
      max: String(max),
    },
  });

export const switchField = (): HTMLInputElement =>
  element("input", { class: "switch", attributes: { type: "checkbox", role: "switch" } });
