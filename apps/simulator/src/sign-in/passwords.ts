// Passwords of the embedded sign-in service: made, checked, and kept.
import { mac, sha256 } from "@kumacari/crypto";
import type { Account } from "./account.ts";

/** Easy to read aloud and to type: `kuma-7h2m-qx3f-9rtd`. */
export function spellPassword(random: string): string {
  const letters = random.toLowerCase().replace(/[^2-9a-hjkmnp-z]/g, "");
  return ["kuma", letters.slice(0, 4), letters.slice(4, 8), letters.slice(8, 12)].join("-");
}

export const sealPassword = (
  password: string,
  salt: string,
): { readonly salt: string; readonly hash: string } => ({
  salt,
  hash: mac(salt, password),
});

/** A stranger's account takes as long as a wrong password. */
export function isPassword(of: Account | undefined, given: string): boolean {
  if (of?.sealed) return same(mac(of.sealed.salt, given), of.sealed.hash);
  return same(mac("none", given), of?.password === undefined ? "" : mac("none", of.password));
}

export const passwordLength = { least: 12, most: 128 } as const;

/** As the guidelines have it: length counts, no rules of composition; not what everybody would try first. */
export function isChoosable(
  password: string,
  { mail, former }: { readonly mail: string; readonly former: boolean },
) {
  const { least, most } = passwordLength;
  const [name = ""] = mail.split("@");
  const plain = password.toLowerCase();
  return (
    password.length >= least &&
    password.length <= most &&
    !former &&
    new Set(plain).size > 4 &&
    !(name.length > 2 && plain.includes(name)) &&
    !plain.includes("kumacari")
  );
}

/** Compared by their hashes, so that the time taken tells nothing of where they differ. */
export function same(given: string, kept: string): boolean {
  const [a, b] = [sha256(given), sha256(kept)];
  let difference = kept === "" ? 1 : 0;
  for (let at = 0; at < a.length; at += 1) difference |= a.charCodeAt(at) ^ b.charCodeAt(at);
  return difference === 0;
}
