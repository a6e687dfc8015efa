// Asking for the end of somebody's records, the second person's word, and calling it off: each in the one frame.
import { type CitizenId, isId, type ShredReason, shredReasons } from "@kumacari/domain";
import { ChoiceGroup, TextField } from "@kumacari/ui";
import { useState } from "react";
import { ActDialog } from "../../../acting/act-dialog.tsx";
import type { Shreds } from "../../../rpc.ts";
import { words } from "./words.ts";

type Asked = Shreds["asked"][number];
export type Acting =
  | { readonly is: "ask"; readonly owner?: CitizenId; readonly reason?: ShredReason }
  | { readonly is: "clear"; readonly owner: CitizenId }
  | { readonly is: "approve" | "decline" | "withdraw"; readonly row: Asked };

type Ends = { readonly onClose: () => void; readonly onSaid: (says: string) => void };

export function ShredDialog({ acting, ...ends }: Ends & { readonly acting: Acting }) {
  switch (acting.is) {
    case "ask":
      return <AskDialog owner={acting.owner ?? ""} why={acting.reason} {...ends} />;
    case "clear":
      return <ClearDialog owner={acting.owner} {...ends} />;
    case "approve":
      return <ApproveDialog row={acting.row} {...ends} />;
    case "decline":
    case "withdraw":
      return <EndDialog is={acting.is} row={acting.row} {...ends} />;
    default:
      return acting satisfies never;
  }
}

const reasons: readonly ShredReason[] = ["asked", "over", "withdrawn", "leak", "ended"];

type AskProps = Ends & { readonly owner: string; readonly why: ShredReason | undefined };

function AskDialog({ owner: given, why, onClose, onSaid }: AskProps) {
  const [owner, setOwner] = useState(given);
  const [reason, setReason] = useState(why);
  const [tried, setTried] = useState(false);
  const whose = owner.trim();
  const known = isId("cit", whose) ? whose : undefined;
  const { asking: says } = words;
  return (
    <ActDialog
      title={says.title}
      onClose={onClose}
      go={says.go}
      danger
      send={async ({ keys }, { dry }) =>
        known && reason && keys.askShred.mutate({ owner: known, reason, dry })
      }
      ready={() => {
        setTried(true);
        return known !== undefined && reason !== undefined;
      }}
      onDone={() => onSaid(says.done)}
      fields={
        <>
          <TextField
            label={says.owner}
            hint={says.ownerHint}
            value={owner}
            onChange={setOwner}
            autoComplete="off"
            spellCheck={false}
            error={tried && !known ? says.ownerWrong : undefined}
          />
          <ChoiceGroup
            kind="one"
            legend={says.reason}
            value={reason}
            onChange={setReason}
            error={tried && !reason ? says.reasonMissing : undefined}
            options={reasons.map((value) => ({ value, label: shredReasons[value] }))}
          />
        </>
      }
    />
  );
}

const ClearDialog = ({ owner, onClose, onSaid }: Ends & { readonly owner: CitizenId }) => (
  <ActDialog
    title={words.clearing.title}
    onClose={onClose}
    go={words.clearing.go}
    send={({ keys }, { dry }) => keys.shred.mutate({ owner, dry })}
    onDone={() => onSaid(words.clearing.done)}
  />
);

const ApproveDialog = ({ row: { owner }, onClose, onSaid }: Ends & { readonly row: Asked }) => (
  <ActDialog
    title={words.approving.title}
    onClose={onClose}
    go={words.approving.go}
    danger
    send={({ keys }, how) => keys.shred.mutate({ owner, ...how })}
    onDone={() => onSaid(words.approving.done)}
  />
);

const EndDialog = ({
  is,
  row: { owner },
  onClose,
  onSaid,
}: Ends & { readonly is: "decline" | "withdraw"; readonly row: Asked }) => (
  <ActDialog
    title={words.ending[is].title}
    onClose={onClose}
    go={words.asked[is]}
    send={({ keys }, { dry }) => keys.endShred.mutate({ owner, dry })}
    onDone={() => onSaid(words.ending[is].done)}
  />
);
