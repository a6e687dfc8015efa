// `/law`: matters with a date set by law.
import { createRoute } from "@tanstack/react-router";
import { LawPage } from "../features/law/law-page.tsx";
import { insideRoute } from "./inside.tsx";

export const lawRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: "/law",
  component: LawPage,
});
