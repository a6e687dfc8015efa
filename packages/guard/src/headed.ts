// A pattern of many words, tried only at the signs that one of them begins with: to look a sign up costs a tenth of trying.

export type Headed = { readonly words: RegExp; readonly heads: Uint8Array };

/** `words` finds no empty place; each of its alternatives begins with one of `heads`. */
export function headed(words: string, heads: Iterable<string>): Headed {
  const table = new Uint8Array(0x10000);
  for (const sign of heads) table[sign.charCodeAt(0)] = 1;
  return { words: new RegExp(words, "y"), heads: table };
}

const none: readonly RegExpExecArray[] = [];

/** All places, in order, none over another: as `matchAll` would find them. */
export function headedIn({ words, heads }: Headed, text: string): readonly RegExpExecArray[] {
  let all: RegExpExecArray[] | undefined;
  for (let at = 0; at < text.length; ) {
    if (heads[text.charCodeAt(at)] === 1) {
      words.lastIndex = at;
      const found = words.exec(text);
      if (found !== null) {
        if (all === undefined) all = [found];
        else all.push(found);
        at += found[0].length;
        continue;
      }
    }
    at += 1;
  }
  return all ?? none;
}
