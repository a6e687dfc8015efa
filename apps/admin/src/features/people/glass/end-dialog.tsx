// Ends broken glass before its time.
import { ActDialog } from "../../../acting/act-dialog.tsx";
import type { Glass } from "../../../rpc.ts";
import type { Ends } from "../acts/act-now.tsx";
import { words } from "../words.ts";

type Props = Ends & { readonly glass: Pick<Glass, "id"> };

export const EndGlassDialog = ({ glass: { id }, onClose, onSaid }: Props) => (
  <ActDialog
    title={words.glass.ending}
    onClose={onClose}
    go={words.glass.end}
    send={(rpc, { dry }) => rpc.people.glass.end.mutate({ id, dry })}
    onDone={() => onSaid(words.glass.ended)}
  />
);
