// `/assurance`: why the service can be believed; the part shown is in the address.
import { createRoute } from "@tanstack/react-router";
import { AssurancePage, isPart } from "../features/assurance/assurance-page.tsx";
import { insideRoute } from "./inside.tsx";

export const assuranceRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: "/assurance",
  validateSearch: ({ part }: Record<string, unknown>) => ({
    part: isPart(part) ? part : ("rights" as const),
  }),
  component: Assurance,
});

function Assurance() {
  const { part } = assuranceRoute.useSearch();
  return <AssurancePage part={part} />;
}
