// `/host`: the hub's tablet.
import { createRoute } from "@tanstack/react-router";
import { HostPage } from "../features/host/host-page.tsx";
import { insideRoute } from "./inside.tsx";

export const hostRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: "/host",
  component: HostPage,
});
