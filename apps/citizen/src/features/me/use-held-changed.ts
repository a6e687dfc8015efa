// After something the citizen did: what we hold and where they stand are asked again.
import { useQueryClient } from "@tanstack/react-query";
import { useStandingChanged } from "../../home-query.ts";

export function useHeldChanged(): () => Promise<unknown> {
  const client = useQueryClient();
  const standing = useStandingChanged();
  return () => Promise.all([client.invalidateQueries({ queryKey: ["held"] }), standing()]);
}
