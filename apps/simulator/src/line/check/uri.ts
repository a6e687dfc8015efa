// Addresses: of a scheme LINE opens, well formed, and counted percent-encoded.
import { type Check, fine, isAbsent, problem } from "./check.ts";

/** Where an action may lead; 1,000 characters. */
export const link: Check = uri(1000, ["http", "https", "line", "tel"], "invalid uri");

/** Where LINE fetches a picture, a film or a sound; 2,000 characters. */
export const secureUrl: Check = uri(2000, ["https"], "invalid uri scheme");

function uri(max: number, schemes: readonly string[], otherScheme: string): Check {
  return (value, at) => {
    if (isAbsent(value) || value === "") return problem(at, "May not be empty");
    if (typeof value !== "string") return problem(at, "invalid property");
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(value)?.[1]?.toLowerCase();
    if (scheme === undefined || !schemes.includes(scheme)) return problem(at, otherScheme);
    if (!isWhole(value, scheme)) return problem(at, "invalid uri");
    return percentEncoded(value).length > max ? problem(at, `Length must be between 1 and ${max}`) : fine;
  };
}

function isWhole(value: string, scheme: string): boolean {
  if (/\s/.test(value) || !value.isWellFormed()) return false;
  const rest = value.slice(scheme.length + 1);
  return scheme === "tel" || scheme === "line"
    ? rest.replace(/^\/+/, "") !== ""
    : rest.startsWith("//") && URL.canParse(value);
}

/** What is encoded already stays as it is. */
const percentEncoded = (value: string): string => encodeURI(value).replaceAll(/%25(?=[0-9a-f]{2})/gi, "%");
