// LAW-2: the three checks that take the duty away, and only together.
import { Checkbox } from "@kumacari/ui";
import { useState } from "react";
import { ActDialog } from "../../acting/act-dialog.tsx";
import type { Matter } from "../../rpc.ts";
import { words } from "./words.ts";

type Props = {
  readonly matter: Matter;
  readonly at: { readonly id: Matter["id"]; readonly version: number };
  readonly onClose: () => void;
  readonly onSaid: (says: string) => void;
};

const keys = ["listedCipher", "keysApart", "shreddedRemotely"] as const;

export function ExemptDialog({ matter, at, onClose, onSaid }: Props) {
  const { listedCipher = false, keysApart = false, shreddedRemotely = false } = matter.exemption ?? {};
  const [checks, setChecks] = useState({ listedCipher, keysApart, shreddedRemotely });
  return (
    <ActDialog
      onClose={onClose}
      title={words.exemptTitle}
      go={words.save}
      send={({ law }, { dry }) => law.exempt.mutate({ ...at, ...checks, dry })}
      onDone={() => onSaid(words.done.changed)}
      fields={
        <>
          <p>{words.exemptSays}</p>
          {keys.map((key) => (
            <Checkbox key={key} checked={checks[key]} onChange={(it) => setChecks({ ...checks, [key]: it })}>
              {words.checks[key]}
            </Checkbox>
          ))}
        </>
      }
    />
  );
}
