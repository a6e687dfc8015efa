// LAW-2: the three checks that take the duty away, and only together.
import { Checkbox } from "@kumacari/ui";
import { useState } from "react";
import type { Matter } from "../../rpc.ts";
import { AskDialog } from "./ask-dialog.tsx";
import type { Changing } from "./use-law.ts";
import { words } from "./words.ts";

type Props = {
  readonly open: boolean;
  readonly matter: Matter;
  readonly at: { readonly id: Matter["id"]; readonly version: number };
  readonly onClose: () => void;
  readonly changing: Changing;
};

const keys = ["listedCipher", "keysApart", "shreddedRemotely"] as const;

export function ExemptDialog({ open, matter, at, onClose, changing }: Props) {
  const { listedCipher = false, keysApart = false, shreddedRemotely = false } = matter.exemption ?? {};
  const [checks, setChecks] = useState({ listedCipher, keysApart, shreddedRemotely });
  return (
    <AskDialog
      open={open}
      onClose={onClose}
      changing={changing}
      title={words.exemptTitle}
      says={words.exemptSays}
      change={() => (law) => law.exempt.mutate({ ...at, ...checks })}
    >
      {keys.map((key) => (
        <Checkbox key={key} checked={checks[key]} onChange={(it) => setChecks({ ...checks, [key]: it })}>
          {words.checks[key]}
        </Checkbox>
      ))}
    </AskDialog>
  );
}
