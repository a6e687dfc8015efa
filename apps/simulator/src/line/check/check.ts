// The grammar of LINE's limits: a check looks at a value and names every problem with the property it lies in.
export type Problem = { readonly message: string; readonly property: string };

export type Check = (value: unknown, at: string) => readonly Problem[];

export type Fields = Readonly<Record<string, unknown>>;

/** Looks at an object as a whole, beside its fields one by one. */
export type Whole = (it: Fields, at: string) => readonly Problem[];

export const fine: readonly Problem[] = [];

export const problem = (at: string, message: string): readonly Problem[] => [{ message, property: at }];

export const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** LINE takes null for a field that is not there. */
export const isAbsent = (value: unknown): value is null | undefined => value === undefined || value === null;

export const optional =
  (check: Check): Check =>
  (value, at) =>
    isAbsent(value) ? fine : check(value, at);

type Spec = Readonly<Record<string, Check>>;

/** An object whose named fields pass; others are let through, as LINE does outside Flex. */
export const fields =
  (spec: Spec, whole?: Whole): Check =>
  (value, at) => {
    if (!isObject(value)) return problem(at, isAbsent(value) ? "May not be empty" : "invalid property");
    const inside = Object.entries(spec).flatMap(([name, check]) => check(value[name], path(at, name)));
    return [...inside, ...(whole?.(value, at) ?? fine)];
  };

/** As `fields`, in the words of Flex and rich menus for a field that is not there. */
export const stated = (spec: Spec, whole?: Whole): Check => {
  const inWords = Object.entries(spec).map(([name, check]) => [name, mustBeSpecified(check)] as const);
  return fields(Object.fromEntries(inWords), whole);
};

/** As `stated`, and nothing else may stand there. */
export const exactly = (spec: Spec, whole?: Whole): Check => {
  const known = stated(spec, whole);
  return (value, at) => {
    const names = isObject(value) ? Object.keys(value) : [];
    const unknown = names.filter((name) => !Object.hasOwn(spec, name));
    return [...known(value, at), ...unknown.flatMap((name) => problem(path(at, name), "unknown field"))];
  };
};

export const list =
  (size: { readonly min: number; readonly max: number }, item: Check): Check =>
  (value, at) => {
    if (!Array.isArray(value)) return problem(at, isAbsent(value) ? "May not be empty" : "invalid property");
    const { min, max } = size;
    const words = min === max ? `Size must be ${min}` : `Size must be between ${min} and ${max}`;
    // Nobody needs to hear of each of a million items.
    if (value.length > max) return problem(at, words);
    const found = value.flatMap((it, i) => item(it, `${at}[${i}]`));
    return value.length < min ? [...problem(at, words), ...found] : found;
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

/** Of LINE's 32-bit whole numbers. */
export const wholeNumber = (min: number): Check => integer(min, 2_147_483_647);

export const pattern =
  (shape: RegExp, words: string): Check =>
  (value, at) =>
    typeof value === "string" && shape.test(value) ? fine : problem(at, words);

/** Goes by the value's `type`; anything LINE has no name for is a problem of its own. */
export const byType =
  (kinds: Spec): Check =>
  (value, at) => {
    if (!isObject(value)) return problem(at, isAbsent(value) ? "May not be empty" : "invalid property");
    const kind = value.type;
    const check = typeof kind === "string" && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
    return check ? check(value, at) : oneOf(...Object.keys(kinds))(kind, `${at}.type`);
  };

const mustBeSpecified =
  (check: Check): Check =>
  (value, at) => {
    const found = check(value, at);
    return found.length > 0 && isAbsent(value) ? problem(at, "must be specified") : found;
  };

const path = (at: string, name: string): string => (at === "" ? name : `${at}.${name}`);
