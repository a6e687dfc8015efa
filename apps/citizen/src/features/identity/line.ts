// LINE's own SDK, fetched only where it is used; nobody touches the address before `init` has resolved.
import { ownSearch } from "../../own-search.ts";
import { now } from "../../wire.ts";
import type { Identity } from "./port.ts";

export async function lineIdentity(liffId: string): Promise<Identity> {
  const [
    { default: liff },
    { default: IsLoggedIn },
    { default: Login },
    { default: Logout },
    { default: GetIDToken },
  ] = await Promise.all([
    import("@line/liff/core"),
    import("@line/liff/is-logged-in"),
    import("@line/liff/login"),
    import("@line/liff/logout"),
    import("@line/liff/get-id-token"),
  ]);
  for (const Part of [IsLoggedIn, Login, Logout, GetIDToken]) liff.use(new Part());
  await liff.init({ liffId });
  // What LINE handed over in the query and fragment has done its work.
  history.replaceState(history.state, "", location.pathname + ownSearch(location.search));

  const leave = () => {
    liff.login({ redirectUri: location.href });
    return new Promise<never>(() => {});
  };
  return {
    async prove() {
      if (!liff.isLoggedIn()) return leave();
      const token = liff.getIDToken();
      if (token && !isOver(token)) return token;
      // Outside the LINE app the SDK keeps a token beyond its hour; a new sign-in brings a new one.
      liff.logout();
      return leave();
    },
  };
}

/** Reads `exp` without trusting it: the server verifies; this only spares a call that must fail. */
export function isOver(idToken: string): boolean {
  const body = idToken.split(".")[1] ?? "";
  const claims: unknown = JSON.parse(atob(body.replaceAll("-", "+").replaceAll("_", "/")));
  if (typeof claims !== "object" || claims === null || !("exp" in claims)) return true;
  return typeof claims.exp !== "number" || claims.exp * 1000 <= now() + 30_000;
}
