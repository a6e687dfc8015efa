// `/line`: the border with LINE.
import { createRoute } from "@tanstack/react-router";
import { LinePage } from "../features/line/line-page.tsx";
import { insideRoute } from "./inside.tsx";

export const lineRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: "/line",
  component: LinePage,
});
