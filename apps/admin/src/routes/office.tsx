// `/office`: the numbers of the office, for every role.
import { createRoute } from "@tanstack/react-router";
import { lazyPage } from "../lazy-page.tsx";
import { insideRoute } from "./inside.tsx";

const OfficePage = lazyPage(async () => (await import("../features/office/office-page.tsx")).OfficePage);

export const officeRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: "/office",
  component: OfficePage,
});
