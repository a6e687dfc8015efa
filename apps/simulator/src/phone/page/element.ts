// Builds elements from plain values; text only ever becomes text.
type Child = Node | string | undefined;

type Given = {
  readonly class?: string;
  readonly text?: string;
  readonly on?: () => void;
  readonly attributes?: Readonly<Record<string, string>>;
};

export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  given: Given = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (given.class) made.className = given.class;
  if (given.text !== undefined) made.textContent = given.text;
  for (const [key, value] of Object.entries(given.attributes ?? {})) made.setAttribute(key, value);
  if (given.on) made.addEventListener("click", given.on);
  made.append(...children.filter((it) => it !== undefined));
  return made;
}

export const button = (label: string, on: () => void, look = ""): HTMLButtonElement =>
  element("button", { text: label, on, class: look, attributes: { type: "button" } });

/** Throws when the page lacks it: page and script are made together. */
export function find<T extends Element>(id: string, kind: abstract new () => T): T {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`the page has no #${id}`);
}
