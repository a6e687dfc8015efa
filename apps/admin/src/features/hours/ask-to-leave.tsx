// Whoever leaves with something unsaved is asked first, by whatever way they leave.
import { Dialog } from "@kumacari/ui";
import { useBlocker } from "@tanstack/react-router";
import { StayOrGo } from "../../stay-or-go.tsx";
import { words } from "./words.ts";

const { leave: says } = words;

export function AskToLeave({ unsaved }: { readonly unsaved: boolean }) {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: () => unsaved,
    enableBeforeUnload: () => unsaved,
    withResolver: true,
  });
  if (status !== "blocked") return null;
  return (
    <Dialog
      open
      onClose={reset}
      title={says.title}
      actions={<StayOrGo stay={says.stay} go={says.go} onStay={reset} onGo={proceed} danger />}
    >
      <p>{says.says}</p>
    </Dialog>
  );
}
