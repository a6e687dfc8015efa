// `/law`: matters with a date set by law.
import { createRoute } from "@tanstack/react-router";
import { lazyPage } from "../lazy-page.tsx";
import { insideRoute } from "./inside.tsx";

const LawPage = lazyPage(async () => (await import("../features/law/law-page.tsx")).LawPage);

export const lawRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: "/law",
  component: () => <LawPage />,
});
