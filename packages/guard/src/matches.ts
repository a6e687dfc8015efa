// All places where a pattern stands: `matchAll` would copy the pattern at each call, and most texts hold none.

const none: readonly RegExpExecArray[] = [];

/** `pattern` carries the flag g. */
export function matches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let found = pattern.exec(text);
  if (found === null) return none;
  const all: RegExpExecArray[] = [];
  for (; found !== null; found = pattern.exec(text)) {
    all.push(found);
    if (found[0] === "") pattern.lastIndex += 1;
  }
  return all;
}
