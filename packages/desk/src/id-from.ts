// The same key of the same person is always the same id: what is sent twice is made once, with no record beside it.
import {
  type CitizenId,
  type Id,
  type IdPrefix,
  type OnceKey,
  type StaffId,
  spellId,
} from "@kumacari/domain";
import type { OwnNeeds } from "./needs.ts";

export function idFrom<P extends IdPrefix>(
  { hashes }: Pick<OwnNeeds, "hashes">,
  prefix: P,
  id: CitizenId | StaffId,
  once: OnceKey,
): Id<P> {
  const hash = hashes.token(`${prefix}#${id}#${once}`);
  return spellId(
    prefix,
    Uint8Array.from(hash.slice(0, 20), (letter) => letter.charCodeAt(0)),
  );
}
