// `/caseload`: who has how much, for whoever oversees the cases.
import { createRoute } from "@tanstack/react-router";
import { lazyPage } from "../lazy-page.tsx";
import { insideRoute } from "./inside.tsx";

export const caseloadRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: "/caseload",
  component: Caseload,
});

const CaseloadPage = lazyPage(
  async () => (await import("../features/caseload/caseload-page.tsx")).CaseloadPage,
);

function Caseload() {
  return <CaseloadPage />;
}
