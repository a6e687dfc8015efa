// Whoever has no passkey yet is asked to register one; a privileged role cannot put it off.
import { privilegedRoles, type StaffId } from "@kumacari/domain";
import { Button, buttonLook, Notice } from "@kumacari/ui";
import { Link, useLocation } from "@tanstack/react-router";
import { useMe } from "../../me.ts";
import { canPasskeys } from "../../passkey.ts";
import { createStore, useStore } from "../../store.ts";
import { words } from "./words.ts";

/** Who has put it off, for this page's life: the next sign-in asks again. */
const later = createStore<StaffId | undefined>(undefined);

export function PasskeyPrompt() {
  const me = useMe();
  const off = useStore(later) === me.id;
  const there = useLocation({ select: ({ pathname }) => pathname === "/passkeys" });
  const privileged = privilegedRoles.includes(me.role);
  if (me.passkeys > 0 || there || (!privileged && (off || !canPasskeys()))) return null;
  return (
    <aside aria-label={words.prompt.title} className="mx-4 mt-4 wide:mx-6 print:hidden">
      <Notice
        tone={privileged ? "warn" : "info"}
        title={words.prompt.title}
        live="off"
        actions={
          <>
            <Link to="/passkeys" className={buttonLook({ size: "s" })}>
              {words.prompt.go}
            </Link>
            {!privileged && (
              <Button tone="text" size="s" onClick={() => later.set(me.id)}>
                {words.prompt.later}
              </Button>
            )}
          </>
        }
      >
        <p>{privileged ? words.prompt.privileged : words.prompt.says}</p>
      </Notice>
    </aside>
  );
}
