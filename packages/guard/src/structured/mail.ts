// Mail addresses, also where the sign and the dots are words, wide, bracketed or set apart by blanks.
import type { Span } from "../recogniser.ts";
import type { View } from "./view.ts";

const sign =
  /@|[([{<【]\s*(?:at|@|あっと(?:まーく)?|a)\s*[)\]}>】]|あっとまーく|あっと|[★☆◎●■#*&](?=(?:gmail|yahoo|docomo|ezweb|au|softbank|i[.]softbank|icloud|outlook|hotmail)[.。])/g;
const host =
  /^((?:[a-z0-9-]|(?<=\w)_){1,63}|[\p{L}\p{N}-]{1,30}?)((?:(?:[.。・,]|どっと|てん|[([{<]\s*(?:dot|どっと|[.])\s*[)\]}>])[a-z0-9-]{1,63}){0,6})/u;
const ends =
  /(?:com|net|org|info|biz|jp|edu|gov|io|me|dev|app|co|us|uk|cn|kr|tw|vn|ph|de|fr|ne|xyz|site|online|shop|tokyo|mail|email|ai|tv|cc|asia|name|mobi|link|cloud|tech|work|jobs|example|test|invalid|local|localhost)$/;
const homes = /^(?:gmail|yahoo|docomo|ezweb|au|softbank|icloud|outlook|hotmail|live|me)$/;

export function mail({ text, dense }: View): Span[] {
  const spans = spoken(text);
  for (const found of dense.text.matchAll(sign)) {
    const start = localStart(dense.text, found.index);
    if (start === found.index) continue;
    const end = found.index + found[0].length;
    const domain = host.exec(dense.text.slice(end, end + 160));
    if (domain === null || !reachable(domain, found[0])) continue;
    const to = (dense.where[end + domain[0].length - 1] ?? 0) + 1;
    spans.push({ class: "mail", from: dense.where[start] ?? 0, to });
  }
  return spans;
}

function localStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 64 && /[a-z0-9._%+-]/.test(text.charAt(start - 1))) start -= 1;
  return start === at && text.charAt(at) === "@" && /[\p{L}"]/u.test(text.charAt(at - 1)) ? at - 1 : start;
}

function reachable([, name = "", rest = ""]: RegExpExecArray, by: string): boolean {
  if (rest === "") return by.length === 1 && homes.test(name);
  const last = /[a-z0-9-]+$/.exec(rest)?.[0] ?? "";
  return ends.test(last) || (/^[a-z]{2,}$/.test(last) && by === "@");
}

/** "taro at example dot jp" */
function spoken(text: string): Span[] {
  if (!text.includes(" dot ")) return [];
  return Array.from(
    text.matchAll(/[a-z0-9._+-]{1,64} {1,3}at {1,3}[a-z0-9-]{1,63}(?: {1,3}dot {1,3}[a-z0-9-]{2,63}){1,4}/g),
    ({ index, 0: found }) => ({ class: "mail" as const, from: index, to: index + found.length }),
  );
}
