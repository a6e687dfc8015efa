// More time for a request, once, with the reason the person will be told.
import { type ExtensionReason, extensionReasons } from "@kumacari/domain/law";
import { ChoiceGroup } from "@kumacari/ui";
import { useState } from "react";
import { ActDialog } from "../../acting/act-dialog.tsx";
import type { Matter } from "../../rpc.ts";
import { words } from "./words.ts";

type Props = {
  readonly at: { readonly id: Matter["id"]; readonly version: number };
  readonly onClose: () => void;
  readonly onSaid: (says: string) => void;
};

const reasons: readonly ExtensionReason[] = ["volume", "third", "search"];

export function ExtendDialog({ at, onClose, onSaid }: Props) {
  const [reason, setReason] = useState<ExtensionReason>("volume");
  return (
    <ActDialog
      onClose={onClose}
      title={words.extendTitle}
      go={words.extend}
      send={({ law }, { dry }) => law.extend.mutate({ ...at, reason, dry })}
      onDone={() => onSaid(words.done.changed)}
      fields={
        <ChoiceGroup
          kind="one"
          legend={words.reason}
          value={reason}
          onChange={setReason}
          options={reasons.map((value) => ({ value, label: extensionReasons[value] }))}
        />
      }
    />
  );
}
