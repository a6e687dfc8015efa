// The simulator's LIFF: the token comes in the fragment, leaves the address at once and outlives a reload of the phone.
import { ownSearch } from "../../own-search.ts";
import type { Identity } from "./port.ts";

type Window = {
  readonly location: Pick<Location, "hash" | "pathname" | "search">;
  readonly history: Pick<History, "replaceState" | "state">;
  readonly sessionStorage: Pick<Storage, "getItem" | "setItem">;
  /** Each phone frame has its own; two phones on one screen share the store. */
  readonly name: string;
};

export function simulatorIdentity({ location, history, sessionStorage, name }: Window): Identity {
  const place = `sim-id-token:${name}`;
  const given = new URLSearchParams(location.hash.slice(1)).get("sim_id_token");
  if (given !== null) {
    sessionStorage.setItem(place, given);
    history.replaceState(history.state, "", location.pathname + ownSearch(location.search));
  }
  return {
    async prove() {
      return sessionStorage.getItem(place) ?? undefined;
    },
  };
}
