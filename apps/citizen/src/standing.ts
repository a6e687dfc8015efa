// Whether the session is good, for every page to see.
import { useSyncExternalStore } from "react";

export type Standing = "good" | "lost";

let standing: Standing = "good";
const listeners = new Set<() => void>();

export function onStanding(now: Standing): void {
  standing = now;
  for (const listen of listeners) listen();
}

export const useStanding = (): Standing => useSyncExternalStore(subscribe, () => standing);

function subscribe(listen: () => void): () => void {
  listeners.add(listen);
  return () => listeners.delete(listen);
}
