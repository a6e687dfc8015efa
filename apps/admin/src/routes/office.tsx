// `/office`: the numbers of the office, for every role.
import { createRoute } from "@tanstack/react-router";
import { OfficePage } from "../features/office/office-page.tsx";
import { insideRoute } from "./inside.tsx";

export const officeRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: "/office",
  component: OfficePage,
});
