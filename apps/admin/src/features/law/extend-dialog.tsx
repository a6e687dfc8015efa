// More time for a request, once, with the reason the person will be told.
import { type ExtensionReason, extensionReasons } from "@kumacari/domain";
import { ChoiceGroup } from "@kumacari/ui";
import { useState } from "react";
import type { Matter } from "../../rpc.ts";
import { AskDialog } from "./ask-dialog.tsx";
import type { Changing } from "./use-law.ts";
import { words } from "./words.ts";

type Props = {
  readonly open: boolean;
  readonly at: { readonly id: Matter["id"]; readonly version: number };
  readonly onClose: () => void;
  readonly changing: Changing;
};

const reasons: readonly ExtensionReason[] = ["volume", "third", "search"];

export function ExtendDialog({ open, at, onClose, changing }: Props) {
  const [reason, setReason] = useState<ExtensionReason>("volume");
  return (
    <AskDialog
      open={open}
      onClose={onClose}
      changing={changing}
      title={words.extendTitle}
      says={words.extendSays}
      go={words.extend}
      change={() => (law) => law.extend.mutate({ ...at, reason })}
    >
      <ChoiceGroup
        kind="one"
        legend={words.reason}
        value={reason}
        onChange={setReason}
        options={reasons.map((value) => ({ value, label: extensionReasons[value] }))}
      />
    </AskDialog>
  );
}
