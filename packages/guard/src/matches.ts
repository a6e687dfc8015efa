// All places where a pattern stands: `matchAll` would copy the pattern at each call, and most texts hold none.

const none: readonly RegExpExecArray[] = [];

/** `pattern` carries the flag g. */
export function matches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let found = pattern.exec(text);
  if (found === null) return none;
  const all = [found];
  for (;;) {
    if (found[0] === "") pattern.lastIndex += 1;
    found = pattern.exec(text);
    if (found === null) return all;
    all.push(found);
  }
}
