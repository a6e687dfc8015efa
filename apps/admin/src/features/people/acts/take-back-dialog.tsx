// Puts somebody back as they were before the last act.
import { ActDialog } from "../../../acting/act-dialog.tsx";
import type { Person } from "../../../rpc.ts";
import { words } from "../words.ts";
import type { Ends } from "./act-now.tsx";

type Props = Ends & { readonly person: Person };

export const TakeBackDialog = ({ person: { id, name }, onClose, onSaid }: Props) => (
  <ActDialog
    title={words.takeBack.title}
    onClose={onClose}
    go={words.takeBack.go}
    send={(rpc, { dry }) => rpc.people.takeBack.mutate({ id, dry })}
    onDone={() => onSaid(words.takeBack.done(name))}
  />
);
