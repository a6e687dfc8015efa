// `/people`: who may come in, from invitation to retirement; the part shown is in the address.
import { createRoute } from "@tanstack/react-router";
import { isPart, PeoplePage } from "../features/people/people-page.tsx";
import { insideRoute } from "./inside.tsx";

export const peopleRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: "/people",
  validateSearch: ({ part }: Record<string, unknown>) => ({
    part: isPart(part) ? part : ("list" as const),
  }),
  component: People,
});

function People() {
  const { part } = peopleRoute.useSearch();
  return <PeoplePage part={part} />;
}
