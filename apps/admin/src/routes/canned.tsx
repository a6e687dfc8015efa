// `/canned`: the office's library of replies.
import { createRoute } from "@tanstack/react-router";
import { lazyPage } from "../lazy-page.tsx";
import { insideRoute } from "./inside.tsx";

export const cannedRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: "/canned",
  component: Canned,
});

const CannedPage = lazyPage(async () => (await import("../features/canned/canned-page.tsx")).CannedPage);

function Canned() {
  return <CannedPage />;
}
