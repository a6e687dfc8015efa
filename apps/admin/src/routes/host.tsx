// `/host`: the hub's tablet.
import { createRoute } from "@tanstack/react-router";
import { lazyPage } from "../lazy-page.tsx";
import { insideRoute } from "./inside.tsx";

const HostPage = lazyPage(async () => (await import("../features/host/host-page.tsx")).HostPage);

export const hostRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: "/host",
  component: HostPage,
});
