// `/news`: words for everybody.
import { createRoute } from "@tanstack/react-router";
import { lazyPage } from "../lazy-page.tsx";
import { insideRoute } from "./inside.tsx";

const NewsPage = lazyPage(async () => (await import("../features/news/news-page.tsx")).NewsPage);

export const newsRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: "/news",
  component: NewsPage,
});
