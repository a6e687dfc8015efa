// A page or a part that could not be had: why, and the way to try again.
import { Button, Notice } from "@kumacari/ui";
import { isFinal, refused } from "./refused.ts";
import { words } from "./words.ts";

export function Trouble({
  error,
  again,
  busy,
}: {
  readonly error: unknown;
  readonly again: () => void;
  readonly busy?: boolean;
}) {
  const why = refused(error);
  return (
    <Notice
      tone="error"
      actions={
        !isFinal(why) && (
          <Button tone="outline" busy={busy} onClick={again}>
            {words.again}
          </Button>
        )
      }
    >
      <p>{why.says}</p>
    </Notice>
  );
}
