// Mail addresses, also where the sign and the dots are words, wide, bracketed or set apart by blanks.
import { matches } from "../matches.ts";
import type { Span } from "../recogniser.ts";
import { isNetwork } from "./networks.ts";
import type { View } from "./view.ts";

const dot = "(?:[.。・,]|どっと|てん|点|[([{<【]\\s*(?:dot|どっと|点|[.。・])\\s*[)\\]}>】])";
const sign = new RegExp(
  `@+|[([{<【]\\s*(?:at|@|あっと(?:まーく)?|a)\\s*[)\\]}>】]|_at_|あっとまーく|あっと|[★☆◎●■◆♪#*&→](?=[a-z0-9-]{1,30}${dot})`,
  "g",
);
/** One of these stands in every address that is not spoken. */
const signs = /[@★☆◎●■◆♪#*&→]|あっと|[([{<【]a|_at_/;
const host = new RegExp(
  `^((?:[a-z0-9-]|(?<=\\w)_){1,63}|[\\p{L}\\p{N}-]{1,30}?)((?:${dot}[a-z0-9-]{1,63}){0,6})`,
  "u",
);
const ends =
  /^(?:com|net|org|info|biz|jp|edu|gov|io|me|dev|app|co|us|uk|cn|kr|tw|vn|ph|np|id|in|br|ru|th|mm|de|fr|ne|xyz|site|online|shop|tokyo|mail|email|ai|tv|cc|asia|name|mobi|link|cloud|tech|work|works|jobs|example|test|invalid|local|localhost)$/;
const homes = /^(?:gmail|yahoo|docomo|ezweb|au|softbank|icloud|outlook|hotmail|live|me)$/;

export function mail({ text, dense }: View): Span[] {
  const spans = spoken(text);
  if (!signs.test(dense.text)) return spans;
  for (const { index, 0: said } of dense.text.includes("あっと") ? matches(inKana, dense.text) : [])
    spans.push({
      class: "mail",
      from: dense.where[index] ?? 0,
      to: (dense.where[index + said.length - 1] ?? 0) + 1,
    });
  let seam = 0;
  for (const found of matches(sign, dense.text)) {
    const start = localStart(dense.text, found.index);
    if (start === found.index || isService(dense.text.slice(start, found.index))) continue;
    const end = found.index + found[0].length;
    if (seam <= end) seam = breakBehind(dense.where, end);
    const first = seam < dense.where.length ? seam - end : longest;
    const domain = domainAt(dense.text.slice(end, end + longest), first, found[0]);
    if (
      domain === undefined ||
      (!ascii.test(dense.text.charAt(start)) && !isClosed(dense.text, end + domain))
    )
      continue;
    spans.push({
      class: "mail",
      from: dense.where[start] ?? 0,
      to: (dense.where[end + domain - 1] ?? 0) + 1,
    });
  }
  return spans;
}

/** 「LINE @ken.works」: the name of a network and a handle. */
function isService(local: string): boolean {
  const name = local.replace(/[^a-z0-9]+$/, "");
  return isNetwork(name) || /^(?:no|id|account|dm)$/.test(name);
}

const ascii = /[ -~]/;
/** No more of a name behind it: 「LINEは@ken.works_」 is no address. */
const isClosed = (text: string, at: number) =>
  !/[a-z0-9_.]/.test(text.charAt(at)) && /[.](?:com|net|org|jp)$/.test(text.slice(0, at));

const ofLocal = new Uint8Array(0x10000);
for (const sign of "abcdefghijklmnopqrstuvwxyz0123456789._%+-") ofLocal[sign.charCodeAt(0)] = 1;

function localStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 64 && ofLocal[text.charCodeAt(start - 1)] === 1) start -= 1;
  if (start < at && !/[a-z0-9]/.test(text.slice(start, at))) return at;
  if (start < at) return start - (parted.exec(text.slice(Math.max(0, start - 40), start))?.[0].length ?? 0);
  return text.charAt(at) === "@" &&
    (/\p{L}/u.test(text.charAt(at - 1)) || /"[\w.+-]{1,64}"$/.test(text.slice(Math.max(0, at - 66), at)))
    ? at - 1
    : start;
}

/** 「x-y_z(dot)1@…」: what stands before a dot that is a word. */
const parted = new RegExp(`(?:[a-z0-9_+-]{1,30}${dot}){1,3}$`);

/** How many units the domain has: up to the blank behind it where that is one, else across blanks. */
function domainAt(text: string, first: number, by: string): number | undefined {
  for (const written of first < text.length ? [text.slice(0, first), text] : [text]) {
    const found = host.exec(written);
    if (found === null) continue;
    const [all, name = "", rest = ""] = found;
    // 「…@example.org。9時」: what stands behind the last full stop may be of the sentence.
    for (let kept = rest; ; kept = kept.slice(0, kept.search(lastPart))) {
      const end = all.length - rest.length + kept.length;
      if (reachable(name, kept, by, written.slice(end, end + 2))) return end;
      if (kept === "") break;
    }
  }
  return undefined;
}

const lastPart = new RegExp(`${dot}[a-z0-9-]{1,63}$`);

/** No domain is looked for beyond. */
const longest = 160;

/** The place behind the first blank or line break behind a place. */
function breakBehind(where: Uint32Array, at: number): number {
  let seam = at + 1;
  while (where[seam] === (where[seam - 1] ?? 0) + 1) seam += 1;
  return seam;
}

function reachable(name: string, rest: string, by: string, behind: string): boolean {
  if (/^_?[a-z0-9]/.test(behind)) return false;
  if (rest === "") return by.length === 1 && homes.test(name);
  const last = /[a-z0-9-]+$/.exec(rest)?.[0] ?? "";
  return ends.test(last) || (/^[a-z]{2,}$/.test(last) && by.startsWith("@") && !behind.startsWith("_"));
}

/** 「じーめーるどっとこむ」 */
const inKana =
  /[\p{L}0-9]あっと(?:まーく)?[ぁ-ゖー]{2,16}(?:どっと|てん)(?:こむ|ねっと|じぇーぴー|しーおー|えぬいー|えーしー)/gu;

/** "taro at example dot jp", "taro at mail.example.jp" */
function spoken(text: string): Span[] {
  if (!worded.test(text)) return [];
  return Array.from(
    text.matchAll(
      /(?:[a-z0-9_+-](?:[.。・](?=[a-z0-9_+-])| {1,2}dot {1,2}(?=[a-z0-9_+-]))?){1,64}(?: {1,3}at {1,3}| ?(?:@|アットマーク|あっとまーく) ?)[a-z0-9-]{1,63}(?:(?: {0,3}[([]?(?:dot|ドット|どっと)[)\]]? {0,3}|[.・。,]|[([][.][)\]])[a-z0-9-]{2,63}){1,4}/g,
    ),
    ({ index, 0: found }) => ({ class: "mail" as const, from: index, to: index + found.length }),
  );
}

const worded = /at | dot /;
