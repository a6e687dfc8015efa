// Names by which a person is found on LINE and in social networks: addresses of profiles, handles, and ids under a label.
import { matches } from "../matches.ts";
import type { Span } from "../recogniser.ts";
import { touches } from "./cover.ts";
import { callings, isOrdinary, led, ledClosely, profile, tagged } from "./networks.ts";
import { softened, type View } from "./view.ts";

/** `taken` covers mail addresses and numbers, whose parts are no handles. */
export function sns({ text, dense }: View, taken: Uint32Array): Span[] {
  if (!latin.test(text)) return [];
  const isFree = (span: Span) => !touches(taken, span);
  const spans = found(softened(text), false).filter(isFree);
  if (spans.length > 0 || !apart.test(text)) return spans;
  // 「@ k u m a」: signs set apart by blanks are read together, once more.
  const place = ({ from, to }: Span): Span => ({
    class: "sns",
    from: dense.where[from] ?? 0,
    to: (dense.where[to - 1] ?? 0) + 1,
  });
  return found(dense.text, true).map(place).filter(isFree);
}

const latin = /[a-z][a-z0-9._-]|[a-z0-9_@.-] [a-z_@.-]/;
const apart = /(?:[a-z0-9_.@-] ){4}|@[ \n]|[a-z] [._]|[._] [a-z]|[ぁ-ゖァ-ヺ] [ぁ-ゖァ-ヺー] /;

const candidates =
  /@\s{0,2}[a-z0-9_][a-z0-9._-]{2,29}(?![a-z0-9_-])|(?<![a-z0-9@])(?=[0-9._-]*[a-z])[a-z0-9_][a-z0-9._-]{2,29}(?![a-z0-9_-])/g;

function found(text: string, closed: boolean): Span[] {
  const spans: Span[] = [];
  if (text.includes("/"))
    for (const hit of matches(profile, text)) spans.push(spanOf(hit.index, hit.index + hit[0].length));
  if (text.includes("#") || text.includes("live:"))
    for (const hit of matches(tagged, text)) spans.push(spanOf(hit.index, hit.index + hit[0].length));
  for (const { index, 0: whole } of matches(candidates, text)) {
    if (!/[a-z]/.test(whole)) continue;
    const label = (closed ? ledClosely : led).exec(whole)?.[0].length ?? 0;
    const name = whole.slice(label).replace(/[.-]+$/, "");
    const from = index + label;
    if (!/[a-z]/.test(name) || name.length < 3 || isOrdinary(name)) continue;
    if (isHandle(text, name, from, closed)) spans.push(spanOf(from, from + name.length));
  }
  return spans;
}

const spanOf = (from: number, to: number): Span => ({ class: "sns", from, to });

const reach = 40;

function isHandle(text: string, name: string, from: number, closed: boolean): boolean {
  const before = text.slice(Math.max(0, from - reach), from);
  const after = text.slice(from + name.length, from + name.length + reach);
  return name.startsWith("@")
    ? isAt(text, name, from, { before, after })
    : isNamedBefore(name, before, after, closed) || isNamedBehind(name, after);
}

type Sides = { readonly before: string; readonly after: string };

const alone = /^\s{0,4}[」』)】"']?(?:です|だよ|で検索|に)?[。!]?\s{0,4}(?:\n|$)/;

/** 「@kuma」 near a network, right behind 「ID」, or alone on its line. */
function isAt(text: string, name: string, from: number, { before, after }: Sides): boolean {
  const since = before.slice(before.lastIndexOf("@") + 1);
  for (const { index, 0: called, 1: network } of matches(callings, since)) {
    const gap = since.slice(index + called.length);
    if (network !== undefined ? gap.length <= 24 : /^(?:no[.]?)?[^a-z0-9\n。]{0,8}$/.test(gap)) return true;
  }
  const other = after.indexOf("@");
  for (const next of matches(callings, after.slice(0, other < 0 ? 28 : Math.min(other, 28)))) {
    if (next.index > 16) break;
    if (next[4] !== "追加") return true;
  }
  const line = text.slice(text.lastIndexOf("\n", from) + 1, from);
  return name.length > 4 && /^[^a-z0-9@]{0,6}$/.test(line) && alone.test(after);
}

/** A handle has two letters and a sign or a figure; a bare word has not. */
const likely = /^(?=.*[a-z].*[a-z])(?=.*[0-9~_.-])/;
const surely = /^(?=.*[a-z].*[a-z].*[a-z])(?=.*[0-9_.].*|.*-.*[a-z]{3})/;
const word = /^[a-z]{6,29}$/;
const closes =
  /^[^a-z0-9ぁ-ゖァ-ヺー一-鿿々\s]{0,3}\s?(?:です|でし|だよ|で(?:検索|友)|といい|という(?:名|あか|id)|を検索|\s{0,3}$|\n|[、。)\]」』}>"'`*|!])/;

/** Nothing but signs and the words that lead from a label to its value. */
const links =
  /^(?:[はがをも是]|って|なら|です|no(?![a-z])|の(?:記入|方)|\([^()]{1,6}\)|[^a-z0-9ぁ-ゖァ-ヺー一-鿿々@。?!]){0,8}$/;
const loose = /^[^a-z0-9@。]{0,14}$/;
const marked = /^\s{0,2}(?:[はがも是]|\(|[^a-z0-9ぁ-ゖァ-ヺー一-鿿々\s@.。?!])/;

function isNamedBefore(name: string, before: string, after: string, closed: boolean): boolean {
  const named = matches(callings, before).filter((it) => it[4] === undefined || it[0] === "検索");
  const last = named.at(-1);
  if (last === undefined) return false;
  const gap = before.slice(last.index + last[0].length);
  if (gap.length > 20) return false;
  if (told.test(gap)) return surely.test(name) && stays.test(after);
  const network = last[1] ?? named.findLast((it) => it[1] !== undefined && last.index - it.index <= 24)?.[1];
  const account = last[1] === undefined || last[2] !== "";
  const isWord = word.test(name) && closes.test(after);
  if (last[4] !== undefined && sought.test(gap)) return entered.test(after) && name.length > 3;
  if (network === undefined)
    return (
      gap !== "" && links.test(gap) && name.length > 3 && (likely.test(name) || (isWord && /[:,=]/.test(gap)))
    );
  if (account) return links.test(gap) || (loose.test(gap) && (likely.test(name) || isWord));
  if (gap === "") return (closed || network > "ぁ") && /^(?=.*[a-z].*[a-z])(?=.*[0-9_])/.test(name);
  if (marked.test(gap) && links.test(gap))
    return likely.test(name) || (isWord && !/^\s{0,2}[、,&+(]/.test(gap));
  return loose.test(gap) && surely.test(name);
}

/** 「LINE書き忘れました。kuma_7です」 */
const told = /^[^a-z0-9@\n]{0,6}(?:伝え|変わ|忘れ|書[いき]|送り|教え)[^a-z0-9@。!\n]{0,8}[。!]$/;
const stays = /^\s{0,2}(?:です|のまま|$|\n)/;

/** 「ID検索で kuma_7 を入れる」 */
const sought = /^(?:で|に)[^a-z0-9ぁ-ゖァ-ヺー一-鿿々]{0,3}$/;
const entered = /^[^a-z0-9ぁ-ゖァ-ヺー一-鿿々]{0,3}(?:を|と|って)(?:入|打|調|探|検索)/;

const joins =
  /^[^a-z0-9ぁ-ゖァ-ヺー一-鿿々@。]{0,3}(?:が|は|って|という|というのが|で|[(←<[「【|:=/]|-)[^。\n]{0,14}$/;
const isName = /^(?=.*[a-z])(?=.*[0-9_.-]).{4,}$/;
const rests =
  /^(?:[^。\n]{0,6}(?:id|あいでぃ|あかうんと|垢|[)\]】」>]|で(?:す|検索|友)|検索|追加)|[^a-z0-9。]{0,3}$|。)/m;

/** 「kuma_7(LINE)」, 「kuma_7がインスタのIDです」 */
function isNamedBehind(name: string, after: string): boolean {
  if (!isName.test(name)) return false;
  const [next] = matches(callings, after.slice(0, 34));
  if (next === undefined || next[4] !== undefined || !joins.test(after.slice(0, next.index))) return false;
  return next[1] === undefined || next[2] !== "" || rests.test(after.slice(next.index + next[0].length));
}
