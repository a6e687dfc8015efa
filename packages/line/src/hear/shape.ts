// Looks at foreign JSON without trusting its shape.
export type Loose = { readonly [key: string]: unknown };

export const isObject = (it: unknown): it is Loose =>
  typeof it === "object" && it !== null && !Array.isArray(it);

/** A field of a field, or undefined anywhere along the way. */
export const within = (it: unknown, field: string): unknown => (isObject(it) ? it[field] : undefined);

/** Printable ASCII without blanks: what LINE's ids and tokens are made of. */
export const isMark = (it: unknown, most: number): it is string =>
  typeof it === "string" && it.length > 0 && it.length <= most && /^[\x21-\x7e]+$/.test(it);
