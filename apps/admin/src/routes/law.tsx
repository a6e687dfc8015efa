// `/law`: matters with a date set by law, and the end of somebody's records; the part shown is in the address.
import { createRoute } from "@tanstack/react-router";
import { isPart } from "../features/law/parts.ts";
import { lazyPage } from "../lazy-page.tsx";
import { insideRoute } from "./inside.tsx";

export const lawRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: "/law",
  validateSearch: ({ part }: Record<string, unknown>) => ({
    part: isPart(part) ? part : ("matters" as const),
  }),
  component: Law,
});

const LawPage = lazyPage(async () => (await import("../features/law/law-page.tsx")).LawPage);

function Law() {
  const { part } = lawRoute.useSearch();
  return <LawPage part={part} />;
}
