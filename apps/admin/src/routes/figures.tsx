// `/figures`: what the office did; the year and the steps shown are in the address.
import { isBy } from "@kumacari/figures/show";
import { createRoute } from "@tanstack/react-router";
import { lazyPage } from "../lazy-page.tsx";
import { insideRoute } from "./inside.tsx";

export const figuresRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: "/figures",
  validateSearch: ({ year, by }: Record<string, unknown>) => ({
    ...(typeof year === "number" && Number.isInteger(year) ? { year } : {}),
    ...(isBy(by) ? { by } : {}),
  }),
  component: Figures,
});

const FiguresPage = lazyPage(async () => (await import("../features/figures/figures-page.tsx")).FiguresPage);

function Figures() {
  const { year, by = "month" } = figuresRoute.useSearch();
  const navigate = figuresRoute.useNavigate();
  return (
    <FiguresPage
      chosen={{ ...(year === undefined ? {} : { year }), by }}
      onChoose={(search) => void navigate({ search, replace: true, resetScroll: false })}
    />
  );
}
