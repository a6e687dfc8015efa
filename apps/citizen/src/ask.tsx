// Asks once more before something that matters: what will happen, then yes or no.
import { Button, Dialog } from "@kumacari/ui";
import { Trouble } from "./trouble.tsx";
import { words } from "./words.ts";

type Props = {
  readonly open: boolean;
  readonly close: () => void;
  readonly title: string;
  readonly says: readonly string[];
  readonly sure: string;
  /** The way back out, where 「やめる」 could be taken for the act. */
  readonly leave?: string | undefined;
  readonly act: { readonly mutate: () => void; readonly isPending: boolean; readonly error: unknown };
};

export const Ask = ({ open, close, title, says, sure, leave = words.leave, act }: Props) => (
  <Dialog
    open={open}
    onClose={close}
    title={title}
    actions={
      <>
        <Button tone="outline" onClick={close}>
          {leave}
        </Button>
        <Button danger busy={act.isPending} onClick={() => act.mutate()}>
          {sure}
        </Button>
      </>
    }
  >
    {says.map((line) => (
      <p key={line}>{line}</p>
    ))}
    {act.error ? <Trouble error={act.error} again={() => act.mutate()} busy={act.isPending} /> : null}
  </Dialog>
);
