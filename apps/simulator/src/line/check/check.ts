// The grammar of LINE's limits: a check looks at a value and names every problem with the property it lies in.
export type Problem = { readonly message: string; readonly property: string };

export type Check = (value: unknown, at: string) => readonly Problem[];

export const fine: readonly Problem[] = [];

export const problem = (at: string, message: string): readonly Problem[] => [{ message, property: at }];

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const optional =
  (check: Check): Check =>
  (value, at) =>
    value === undefined || value === null ? fine : check(value, at);

/** An object whose named fields pass; others are let through, as LINE does outside Flex. */
export const fields =
  (
    spec: Readonly<Record<string, Check>>,
    whole?: (it: Readonly<Record<string, unknown>>, at: string) => readonly Problem[],
  ): Check =>
  (value, at) => {
    if (!isObject(value)) return problem(at, "May not be empty");
    const inside = Object.entries(spec).flatMap(([name, check]) =>
      check(value[name], at ? `${at}.${name}` : name),
    );
    return [...inside, ...(whole?.(value, at) ?? [])];
  };

/** As `fields`, and nothing else may stand there. */
export const exactly =
  (spec: Readonly<Record<string, Check>>, whole?: Parameters<typeof fields>[1]): Check =>
  (value, at) => {
    const unknown = isObject(value) ? Object.keys(value).filter((name) => !(name in spec)) : [];
    return [
      ...fields(spec, whole)(value, at),
      ...unknown.flatMap((name) => problem(`${at}.${name}`, "unknown field")),
    ];
  };

export const list =
  (size: { readonly min: number; readonly max: number }, item: Check): Check =>
  (value, at) => {
    if (!Array.isArray(value)) return problem(at, "May not be empty");
    const { min, max } = size;
    const wrong = value.length < min || value.length > max;
    const words = min === max ? `Size must be ${min}` : `Size must be between ${min} and ${max}`;
    return [...(wrong ? problem(at, words) : fine), ...value.flatMap((it, i) => item(it, `${at}[${i}]`))];
  };

export const oneOf =
  (...values: readonly (string | number | boolean)[]): Check =>
  (value, at) =>
    values.some((it) => it === value)
      ? fine
      : problem(at, `Must be one of the following values: [${values.join(", ")}]`);

export const bool: Check = oneOf(true, false);

export const number =
  (min: number, max: number): Check =>
  (value, at) =>
    typeof value === "number" && value >= min && value <= max
      ? fine
      : problem(at, `must be between ${min} and ${max}`);

export const integer =
  (min: number, max: number): Check =>
  (value, at) =>
    Number.isInteger(value) ? number(min, max)(value, at) : problem(at, "must be an integer");

export const pattern =
  (shape: RegExp, words: string): Check =>
  (value, at) =>
    typeof value === "string" && shape.test(value) ? fine : problem(at, words);

/** Goes by the value's `type`; anything LINE has no name for is a problem of its own. */
export const byType =
  (kinds: Readonly<Record<string, Check>>): Check =>
  (value, at) => {
    if (!isObject(value)) return problem(at, "May not be empty");
    const kind = value.type;
    const check = typeof kind === "string" && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
    return check ? check(value, at) : oneOf(...Object.keys(kinds))(kind, `${at}.type`);
  };

/** Knows itself only when used: for shapes that hold themselves. */
export const later =
  (check: () => Check): Check =>
  (value, at) =>
    check()(value, at);
