// `/people`: who may come in, from invitation to retirement; the part shown is in the address.
import { createRoute } from "@tanstack/react-router";
import { isPart } from "../features/people/parts.ts";
import { lazyPage } from "../lazy-page.tsx";
import { insideRoute } from "./inside.tsx";

export const peopleRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: "/people",
  validateSearch: ({ part }: Record<string, unknown>) => ({
    part: isPart(part) ? part : ("list" as const),
  }),
  component: People,
});

const PeoplePage = lazyPage(async () => (await import("../features/people/people-page.tsx")).PeoplePage);

function People() {
  const { part } = peopleRoute.useSearch();
  return <PeoplePage part={part} />;
}
