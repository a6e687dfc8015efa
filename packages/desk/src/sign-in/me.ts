// Who is signed in, what they may do, and how long their session will last.
import type { Needs } from "../needs.ts";
import { passkeysOf } from "../passkey/kept.ts";
import { permissionsNow } from "../people/glass.ts";
import type { Me } from "../views.ts";
import { restsAt } from "./session.ts";
import type { SignedIn } from "./who.ts";

export async function seeMe(needs: Needs, { staff, session }: SignedIn): Promise<Me> {
  const now = needs.clock.now();
  const [permissions, passkeys] = await Promise.all([permissionsNow(needs, staff), passkeysOf(needs, staff)]);
  return {
    id: staff.id,
    name: staff.displayName,
    role: staff.role,
    permissions,
    passkeys: passkeys.length,
    session: { idleLeft: restsAt(session) - now, left: session.until - now },
  };
}
