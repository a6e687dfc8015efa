// How a value may be written down without being plain: as escapes, percent-encoded, in hex, in base64 at each place.
import { fold } from "./fold.ts";
import type { Canary, ValueKind } from "./people.ts";

/** `alone`: short enough to occur inside something else, so it counts only with nothing like it beside it. */
export type Value = { readonly kind: ValueKind | "line-user"; readonly text: string; readonly alone?: true };

/** Every value of one citizen in the forms they wrote and others they might be kept in. */
export function valuesOf(it: Canary): readonly Value[] {
  const digits = (text: string): string => text.replace(/\D/g, "");
  const own = /は(.+)工房/.exec(it.talk)?.[1] ?? it.talk;
  const account = digits(it.bank);
  return [
    { kind: "name", text: it.name },
    { kind: "name", text: it.family + it.given },
    { kind: "family", text: it.family },
    { kind: "kana", text: it.kana },
    { kind: "phone", text: it.phone },
    { kind: "phone", text: digits(it.phone) },
    { kind: "phone", text: `+81${digits(it.phone).slice(1)}` },
    ...it.evasive.map((text, n) => ({ kind: n < 5 ? ("phone" as const) : ("name" as const), text })),
    { kind: "mail", text: it.mail },
    { kind: "mail", text: it.mail.split("@")[0] ?? it.mail },
    { kind: "postal", text: it.postal, alone: true },
    { kind: "postal", text: digits(it.postal), alone: true },
    { kind: "address", text: it.address },
    { kind: "address", text: it.address.replace(/^.*架空町/, "架空町") },
    { kind: "building", text: it.building },
    { kind: "birth", text: it.birth, alone: true },
    { kind: "birth", text: it.birth.replaceAll("-", "/"), alone: true },
    { kind: "birth", text: digits(it.birth), alone: true },
    { kind: "birth", text: it.birthInEra },
    { kind: "my-number", text: it.myNumber },
    { kind: "my-number", text: it.myNumber.replace(/(\d{4})(?=\d)/g, "$1-") },
    { kind: "line-id", text: it.lineId },
    { kind: "bank", text: it.bank },
    { kind: "bank", text: account, alone: true },
    { kind: "wish", text: it.wish },
    { kind: "wish", text: own },
    { kind: "talk", text: it.talk },
  ];
}

/** For bytes as they are. */
export function spellingsOf(text: string): readonly string[] {
  const bytes = Buffer.from(text, "utf8");
  const hex = bytes.toString("hex");
  const units = Array.from({ length: text.length }, (_, n) => text.charCodeAt(n));
  const escaped = units.map((it) => (it < 0x80 ? String.fromCharCode(it) : `\\u${pad(it)}`)).join("");
  const percent = encodeURIComponent(text);
  const base64 = [0, 1, 2].map((shift) => inBase64(bytes, shift));
  const url = base64.map((it) => it.replaceAll("+", "-").replaceAll("/", "_"));
  const all = [text, hex, hex.toUpperCase(), escaped, escaped.toUpperCase().replaceAll("\\U", "\\u")];
  return [...new Set([...all, percent, percent.toLowerCase(), ...base64, ...url])];
}

/** For text that went through `fold`; undefined where nothing of it is left to find. */
export function foldedOf(text: string): string | undefined {
  const short = fold(text);
  return short.length >= 3 ? short : undefined;
}

const pad = (unit: number): string => unit.toString(16).padStart(4, "0");

/** Only the letters that depend on nothing but these bytes. */
function inBase64(bytes: Buffer, shift: number): string {
  const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64");
  return text.slice(shift === 0 ? 0 : shift + 1, Math.floor(((shift + bytes.length) * 8) / 6));
}
