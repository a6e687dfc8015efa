// `/hours`: one's own hours, or with `?staff=` those of somebody else, for whoever looks after the office.
import { isId } from "@kumacari/domain";
import { createRoute } from "@tanstack/react-router";
import { lazyPage } from "../lazy-page.tsx";
import { insideRoute } from "./inside.tsx";

export const hoursRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: "/hours",
  validateSearch: ({ staff }: Record<string, unknown>): { readonly staff?: string } =>
    typeof staff === "string" && isId("staff", staff) ? { staff } : {},
  component: Hours,
});

const HoursPage = lazyPage(async () => (await import("../features/hours/hours-page.tsx")).HoursPage);

function Hours() {
  return <HoursPage {...hoursRoute.useSearch()} />;
}
