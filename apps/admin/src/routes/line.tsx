// `/line`: the border with LINE.
import { createRoute } from "@tanstack/react-router";
import { lazyPage } from "../lazy-page.tsx";
import { insideRoute } from "./inside.tsx";

const LinePage = lazyPage(async () => (await import("../features/line/line-page.tsx")).LinePage);

export const lineRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: "/line",
  component: LinePage,
});
