// `/passkeys`: how one signs in.
import { createRoute } from "@tanstack/react-router";
import { PasskeysPage } from "../features/passkeys/passkeys-page.tsx";
import { insideRoute } from "./inside.tsx";

export const passkeysRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: "/passkeys",
  component: PasskeysPage,
});
