// `/follow-ups`: whose question of how it went since an end waits for the staff.
import { createRoute } from "@tanstack/react-router";
import { lazyPage } from "../lazy-page.tsx";
import { insideRoute } from "./inside.tsx";

export const followUpsRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: "/follow-ups",
  component: lazyPage(async () => (await import("../features/follow-up/follow-ups-page.tsx")).FollowUpsPage),
});
