// `/assurance`: why the service can be believed; the part shown is in the address.
import { createRoute } from "@tanstack/react-router";
import { isPart } from "../features/assurance/parts.ts";
import { lazyPage } from "../lazy-page.tsx";
import { insideRoute } from "./inside.tsx";

export const assuranceRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: "/assurance",
  validateSearch: ({ part }: Record<string, unknown>) => ({
    part: isPart(part) ? part : ("rights" as const),
  }),
  component: Assurance,
});

const AssurancePage = lazyPage(
  async () => (await import("../features/assurance/assurance-page.tsx")).AssurancePage,
);

function Assurance() {
  const { part } = assuranceRoute.useSearch();
  return <AssurancePage part={part} />;
}
