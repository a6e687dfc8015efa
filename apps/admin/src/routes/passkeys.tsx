// `/passkeys`: how one signs in.
import { createRoute } from "@tanstack/react-router";
import { lazyPage } from "../lazy-page.tsx";
import { insideRoute } from "./inside.tsx";

const PasskeysPage = lazyPage(
  async () => (await import("../features/passkeys/passkeys-page.tsx")).PasskeysPage,
);

export const passkeysRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: "/passkeys",
  component: PasskeysPage,
});
