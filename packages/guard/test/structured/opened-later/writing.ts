// How one value of the set opened later is written another way.
import type { Chance } from "../chance.ts";

export const digits = (value: string, alphabet: string | readonly string[]) =>
  value.replace(/[0-9]/g, (digit) => Array.from(alphabet)[Number(digit)] ?? digit);
export const wide = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
export const parted = /[-‐−－ ・./()（）]+/g;

export function twins(value: string, by: Chance): string {
  const cyrillic = ["aceopxyisjAВBCEHIKMOPSTXY", "асеорхуіѕјАВВСЕНІКМОРЅТХУ"];
  const greek = ["aoivuxABEHIKMNOPTXYZ", "αοινυχΑΒΕΗΙΚΜΝΟΡΤΧΥΖ"];
  const [from = "", to = ""] = by.one([cyrillic, greek, cyrillic]);
  return value.replace(/[A-Za-z]/g, (it) => to[from.indexOf(it)] ?? it);
}

export function drawn(value: string, by: Chance): string {
  const [large, small] = by.one([
    [0x1d400, 0x1d41a],
    [0x1d5d4, 0x1d5ee],
    [0x1d670, 0x1d68a],
    [0x24b6, 0x24d0],
    [0xff21, 0xff41],
  ] as const);
  return value.replace(/[A-Za-z]/g, (it) => {
    const code = it.charCodeAt(0);
    return String.fromCodePoint(code < 97 ? large + code - 65 : small + code - 97);
  });
}

export function counted(value: string): string {
  const names = "〇一二三四五六七八九";
  return value.replace(/[0-9]+/g, (number) => {
    if (number.length > 3 || number.startsWith("0")) return digits(number, names);
    const units = ["", "十", "百"];
    const said = Array.from(number, (digit, at) => {
      const unit = units[number.length - 1 - at] ?? "";
      return digit === "0" ? "" : digit === "1" && unit ? unit : `${names[Number(digit)]}${unit}`;
    }).join("");
    return said || "〇";
  });
}

export function broken(value: string, mark: string, by: Chance): string {
  const at = 1 + by.below(Math.max(1, value.length - 1));
  return `${value.slice(0, at)}${mark}${value.slice(at)}`;
}

export function inBrackets(value: string, [open = "(", close = ")"]: string): string {
  const pieces = value.split(parted).filter((it) => it !== "");
  return pieces.length < 2
    ? value
    : pieces.map((it, at) => (at === 1 ? `${open}${it}${close}` : it)).join("");
}
