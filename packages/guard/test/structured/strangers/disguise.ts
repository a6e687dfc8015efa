// Puts a value into disguise, and says which of the wanted ways really show.
import type { Chance } from "../chance.ts";
import { spaced, sprinkled } from "./gaps.ts";
import type { Kit, Nature, Way } from "./ways.ts";

type Dressed = { readonly text: string; readonly shown: ReadonlySet<Way> };
type Style = {
  readonly figures: readonly string[];
  readonly numerals: readonly string[];
  readonly share: number;
  readonly counted: boolean;
  readonly marksToo: boolean;
};

export function disguise(
  value: string,
  nature: Nature,
  worn: readonly Way[],
  kit: Kit,
  draw: Chance,
): Dressed {
  const shown = new Set<Way>();
  const glyphs = worn.filter((way) => way === "width" || way === "look" || way === "kanji");
  const style: Style = {
    figures: draw.one(kit.figures),
    numerals: draw.one(kit.numerals),
    share: draw.one(kit.shares),
    counted: (nature === "dated" || nature === "place" || nature === "words") && draw.below(2) === 0,
    marksToo: draw.below(2) === 0,
  };
  const put = (way: Way, from: string, to: string) => {
    if (from !== to) shown.add(way);
    return to;
  };
  const first = draw.below(2);
  const open = worn.includes("spacing")
    ? put("spacing", value, spaced(value, nature, worn, kit, draw))
    : value;
  const runs = open.match(/[0-9]+|[^0-9]+/gu) ?? [];
  const many = runs.filter((run) => /^[0-9]/u.test(run)).length > 1;
  let text = runs
    .flatMap((run, at) =>
      many || style.counted
        ? [[run, at >> 1] as const]
        : Array.from(run, (char, i) => [char, i >> 1] as const),
    )
    .map(([run, at]) => {
      const way = glyphs[(at + first) % Math.max(glyphs.length, 1)];
      return way ? put(way, run, dressed(run, way, nature, style, kit, draw)) : run;
    })
    .join("");
  if (worn.includes("invisible"))
    text = put("invisible", text, sprinkled(text, draw.one([40, 70, 100]), kit, draw));
  return { text, shown };
}

function dressed(run: string, way: Way, nature: Nature, style: Style, kit: Kit, draw: Chance): string {
  if (way === "kanji" && nature === "latin") return run;
  // 11 as ll is a riddle where no digit beside it says that it is one.
  if (way === "look" && nature !== "digits" && /^[01]+$/u.test(run) && style.figures[2] === "2") return run;
  if (way === "kanji" && style.counted && /^[1-9][0-9]{0,3}$/u.test(run)) return counted(Number(run));
  return Array.from(run, (char) => {
    if (style.share < 100 && !/[ァ-ー]/u.test(char) && draw.below(100) >= style.share) return char;
    const digit = /^[0-9]$/u.test(char) ? Number(char) : undefined;
    if (way === "kanji") return digit === undefined ? char : (style.numerals[digit] ?? char);
    if (way === "width") return style.marksToo || /[0-9A-Za-z@ァ-ー]/u.test(char) ? wide(char) : char;
    if (digit !== undefined) return nature === "latin" ? char : (style.figures[digit] ?? char);
    const twins = kit.twins.get(char);
    return twins && draw.below(100) < 70 ? draw.one(twins) : char;
  }).join("");
}

const kana =
  "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワンーァィェォッャュョ\u3099\u309a";
const narrow = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝｰｧｨｪｫｯｬｭｮﾞﾟ";

/** Ascii becomes wide, katakana becomes narrow: the other width than the usual one. */
export function wide(char: string): string {
  if (char === " ") return "　";
  if (/^[!-~]$/u.test(char)) return String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0);
  if (!/^[ァ-ー]$/u.test(char)) return char;
  return Array.from(char.normalize("NFD"), (part) => narrow[kana.indexOf(part)] ?? part).join("");
}

/** 1985 as 千九百八十五 */
function counted(number: number): string {
  const units = ["", "十", "百", "千"];
  return Array.from(String(number), (digit, at, all = String(number)) => {
    const unit = units[all.length - 1 - at] ?? "";
    if (digit === "0") return "";
    return (digit === "1" && unit ? "" : ("〇一二三四五六七八九"[Number(digit)] ?? "")) + unit;
  }).join("");
}
