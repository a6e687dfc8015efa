// How one value is written another way: signs between, signs alike, numbers counted out, lines broken.
import type { Chance } from "../chance.ts";

export const positional = "〇一二三四五六七八九";

export function between(value: string, mark: string | (() => string)): string {
  return Array.from(value).reduce((done, sign) => done + (typeof mark === "string" ? mark : mark()) + sign);
}

export function twins(value: string, by: Chance): string {
  const from = "aceopxyisjhdqABCEHIKMOPSTXYZ";
  const to = "асеорхуіѕјһԁԛАВСЕНІКМОРЅТХУΖ";
  const greek = "αceοpχyιsjhdqΑΒCΕΗΙΚΜΟΡSΤΧΥΖ";
  const twin = by.one([to, greek]);
  const spelled = value.replace(/[A-Za-z]/g, (sign) => twin[from.indexOf(sign)] ?? sign);
  if (spelled !== value || !/[2-9]/.test(value)) return spelled;
  return value.replace(/[01]/g, (digit) =>
    by.below(3) === 0
      ? digit
      : digit === "0"
        ? by.one(["O", "o", "О", "Ο", "〇"])
        : by.one(["l", "I", "|", "і", "Ι"]),
  );
}

export function counted(value: string): string {
  return value.replace(/[0-9]+/g, (number) => {
    if (number.length === 4 && /^(?:19|20)/.test(number))
      return Array.from(number, (digit) => positional[Number(digit)]).join("");
    const units = ["", "十", "百", "千"];
    return Array.from(number, (digit, at) => {
      const unit = units[number.length - 1 - at] ?? "";
      if (digit === "0") return "";
      return (digit === "1" && unit !== "" ? "" : (positional[Number(digit)] ?? "")) + unit;
    }).join("");
  });
}

export function broken(value: string, by: Chance): string {
  const marks = [...value.matchAll(/[- .・ー)]/g)].map((found) => found.index + 1);
  const at = marks.length > 0 && by.below(2) === 0 ? by.one(marks) : 1 + by.below(value.length - 1);
  return `${value.slice(0, at)}\n${value.slice(at)}`;
}

/** Katakana in half width, voicing apart. */
export function half(value: string): string {
  const full =
    "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンッャュョァィゥェォー";
  const narrow = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝｯｬｭｮｧｨｩｪｫｰ";
  return Array.from(value.normalize("NFD"), (sign) =>
    sign === "\u3099" ? "ﾞ" : sign === "\u309a" ? "ﾟ" : (narrow[full.indexOf(sign)] ?? sign),
  )
    .join("")
    .normalize("NFC");
}
