// Opens the quarter's review, and signs it: the effect is said first.
import { ActDialog } from "../../../acting/act-dialog.tsx";
import type { Ends } from "../acts/act-now.tsx";
import { words } from "../words.ts";

const { review: says } = words;

export const OpenReviewDialog = ({ onClose, onSaid }: Ends) => (
  <ActDialog
    title={says.opening}
    onClose={onClose}
    go={says.goOpen}
    send={(rpc, { dry }) => rpc.people.review.open.mutate({ dry })}
    onDone={() => onSaid(says.opened)}
  />
);

export const SignDialog = ({ id, onClose, onSaid }: Ends & { readonly id: string }) => (
  <ActDialog
    title={says.signing(id)}
    onClose={onClose}
    go={says.sign}
    danger
    send={(rpc, { dry }) => rpc.people.review.sign.mutate({ id, dry })}
    onDone={() => onSaid(says.done)}
  />
);
