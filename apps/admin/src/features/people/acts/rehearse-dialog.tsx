// Notes that a procedure was rehearsed today.
import type { ProcedureKey } from "@kumacari/domain";
import { ActDialog } from "../../../acting/act-dialog.tsx";
import { words } from "../words.ts";
import type { Ends } from "./act-now.tsx";

const { procedure: says } = words;

type Props = Ends & { readonly procedure: ProcedureKey };

export const RehearseDialog = ({ procedure, onClose, onSaid }: Props) => (
  <ActDialog
    title={says.rehearsing}
    onClose={onClose}
    go={says.go}
    send={(rpc, { dry }) => rpc.people.rehearse.mutate({ procedure, dry })}
    onDone={() => onSaid(says.done)}
  />
);
