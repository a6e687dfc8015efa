// A page that could not be had: why, and a way to try again.
import { Button, Notice } from "@kumacari/ui";
import { refusedBy } from "./refused.ts";
import { words } from "./words.ts";

export function Trouble({ fault, again }: { readonly fault: unknown; readonly again: () => void }) {
  return (
    <Notice
      tone="error"
      title={words.cannotShow}
      actions={
        <Button tone="outline" onClick={again}>
          {words.again}
        </Button>
      }
    >
      <p>{refusedBy(fault).says}</p>
    </Notice>
  );
}
