// Whoever leaves with something unsaved is asked first, by whatever way they leave.
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
    <StayOrGo title={says.title} stay={says.stay} go={says.go} danger onStay={reset} onGo={proceed}>
      <p>{says.says}</p>
    </StayOrGo>
  );
}
