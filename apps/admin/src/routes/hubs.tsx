// `/hubs`: hubs, tables and rules; the part shown is in the address.
import { createRoute } from "@tanstack/react-router";
import { isPart } from "../features/hubs/parts.ts";
import { lazyPage } from "../lazy-page.tsx";
import { insideRoute } from "./inside.tsx";

export const hubsRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: "/hubs",
  validateSearch: ({ part }: Record<string, unknown>) => ({ part: isPart(part) ? part : ("hubs" as const) }),
  component: Hubs,
});

const HubsPage = lazyPage(async () => (await import("../features/hubs/hubs-page.tsx")).HubsPage);

function Hubs() {
  const { part } = hubsRoute.useSearch();
  return <HubsPage part={part} />;
}
