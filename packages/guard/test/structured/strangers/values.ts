// Draws numbers that are valid in form: phones, cards, and what offices hand out.
import type { Chance } from "../chance.ts";

const join = (draw: Chance, parts: readonly string[]) => parts.join(draw.one(["-", "-", "-", "", " "]));
const local = (draw: Chance, count: number) => String(2 + draw.below(8)) + draw.digits(count - 1);

export function mobile(draw: Chance): string {
  return join(draw, [
    `${draw.one(["070", "080", "090", "090"])}`,
    String(1 + draw.below(9)) + draw.digits(3),
    draw.digits(4),
  ]);
}

export const internet = (draw: Chance) =>
  ["050", String(1 + draw.below(8)) + draw.digits(3), draw.digits(4)].join("-");

export function abroad(draw: Chance): string {
  const [from, middle, last] = [
    draw.one(["70", "80", "90"]),
    String(1 + draw.below(9)) + draw.digits(3),
    draw.digits(4),
  ];
  return draw.one([
    `+81-${from}-${middle}-${last}`,
    `+81${from}${middle}${last}`,
    `+81 ${from} ${middle} ${last}`,
  ]);
}

export function landline(draw: Chance): string {
  const area = draw.one([
    "096",
    "096",
    "096",
    "096",
    "0968",
    "0969",
    "0964",
    "0965",
    "0966",
    "0967",
    "03",
    "06",
    "092",
    "099",
    "098",
    "0942",
    "0944",
    "0985",
    "045",
    "052",
  ]);
  const middle = area === "096" ? `3${2 + draw.below(8)}${draw.digits(1)}` : local(draw, 6 - area.length);
  const last = draw.digits(4);
  return draw.one([
    `${area}-${middle}-${last}`,
    `${area}-${middle}-${last}`,
    `${area}(${middle})${last}`,
    `(${area})${middle}-${last}`,
    `${area}${middle}${last}`,
  ]);
}

export function mynumber(draw: Chance): string {
  const body = String(1 + draw.below(9)) + draw.digits(10);
  const sum = Array.from(body)
    .reverse()
    .reduce((all, digit, at) => all + Number(digit) * (at < 6 ? at + 2 : at - 4), 0);
  return body + (sum % 11 <= 1 ? "0" : String(11 - (sum % 11)));
}

export const fours = (digits: string, by: string) => (digits.match(/.{1,4}/gu) ?? []).join(by);

const brand = (draw: Chance, start: string, length: number) => {
  const body = start + draw.digits(length - 1 - start.length);
  return body + luhn(body);
};
const sixteen = (draw: Chance, start: string) => {
  const long = brand(draw, start, 16);
  return draw.one([long, fours(long, "-"), fours(long, " ")]);
};

export const visa = (draw: Chance) => sixteen(draw, "4");
export const master = (draw: Chance) => sixteen(draw, `5${1 + draw.below(5)}`);
export const jcb = (draw: Chance) => sixteen(draw, `35${3 + draw.below(6)}`);
export function amex(draw: Chance): string {
  const short = brand(draw, "37", 15);
  return draw.one([short, `${short.slice(0, 4)}-${short.slice(4, 10)}-${short.slice(10)}`]);
}
const diners = (draw: Chance) => brand(draw, "36", 14);

export const card = (draw: Chance) => draw.one([visa, visa, master, master, jcb, jcb, amex, diners])(draw);

function luhn(body: string): string {
  const sum = Array.from(body)
    .reverse()
    .reduce(
      (all, digit, at) => all + (at % 2 ? Number(digit) : Number(digit) * 2 - (Number(digit) > 4 ? 9 : 0)),
      0,
    );
  return String((10 - (sum % 10)) % 10);
}

/** O and I are left out, so that a look-alike nought or one stays one. */
const capitals = (draw: Chance, count: number) =>
  Array.from({ length: count }, () => draw.one(Array.from("ABCDEFGHJKLMNPRSTUWXYZ"))).join("");

export const passport = (draw: Chance) => draw.one(["T", "M", "N"]) + capitals(draw, 1) + draw.digits(7);
export const residence = (draw: Chance) => capitals(draw, 2) + draw.digits(8) + capitals(draw, 2);
export const licence = (draw: Chance) =>
  draw.one(["93", "93", "90", "92", "96", "30", "62"]) + String(80 + draw.below(20)) + draw.digits(8);
export const pension = (draw: Chance) => `${1 + draw.below(9)}${draw.digits(3)}-${draw.digits(6)}`;
export const employment = (draw: Chance) =>
  `${draw.one(["4301", "4302", "4307", "5300"])}-${draw.digits(6)}-${draw.digits(1)}`;
export const postal = (draw: Chance) =>
  draw.one(["860", "861", "862", "862", "869", "810", "830", "890", "154"]) +
  draw.one(["-", "-", ""]) +
  draw.digits(4);
