// `/news`: words for everybody.
import { createRoute } from "@tanstack/react-router";
import { NewsPage } from "../features/news/news-page.tsx";
import { insideRoute } from "./inside.tsx";

export const newsRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: "/news",
  component: NewsPage,
});
