// Every string in a message, wherever it lies: text, alt text, labels, display text, postback data, addresses.

export type Field = {
  readonly at: string;
  readonly text: string;
  /** It is the name of a field, not what lies in it. */
  readonly isName?: true;
};

/** Names of fields count as well: nothing may hide in one. `at` is the road to the field, `messages[0].altText`. */
export function stringsOf(it: unknown, at: string): readonly Field[] {
  if (typeof it === "string") return [{ at, text: it }];
  if (typeof it === "number" || typeof it === "boolean" || it === null || it === undefined) return [];
  if (Array.isArray(it)) return it.flatMap((one, n) => stringsOf(one, `${at}[${n}]`));
  if (typeof it === "object") {
    return Object.entries(it).flatMap(([name, one]) => [
      { at: `${at}.${name}`, text: name, isName: true },
      ...stringsOf(one, `${at}.${name}`),
    ]);
  }
  // A function or a symbol is nothing that travels as JSON.
  throw new TypeError(`${at} is nothing that can be said`);
}
