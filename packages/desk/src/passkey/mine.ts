// Somebody's own passkeys, for the page on which they look after them.
import type { Instant, PasskeyMark } from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import type { SignedIn } from "../sign-in/who.ts";
import { passkeysOf } from "./kept.ts";
import { mayRemove } from "./remove.ts";

export type PasskeyView = {
  readonly mark: PasskeyMark;
  readonly name: string;
  readonly created: Instant;
  readonly lastUsed?: Instant;
  readonly locked?: Instant;
  /** May be on the person's other devices as well. */
  readonly synced: boolean;
  readonly aaguid: string;
  readonly removable: boolean;
};

export async function seeOwnPasskeys(needs: Needs, { staff }: SignedIn): Promise<readonly PasskeyView[]> {
  const own = await passkeysOf(needs, staff);
  return own
    .toSorted((a, b) => a.created - b.created)
    .map((it) => ({
      mark: it.mark,
      name: it.name,
      created: it.created,
      synced: it.synced,
      aaguid: it.aaguid,
      removable: mayRemove(staff, own, it),
      ...(it.lastUsed === undefined ? {} : { lastUsed: it.lastUsed }),
      ...(it.locked === undefined ? {} : { locked: it.locked }),
    }));
}
