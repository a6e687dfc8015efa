// The frame around every page.
import { SkipLink } from "@kumacari/ui";
import { createRootRoute, Outlet } from "@tanstack/react-router";
import { OfflinePill } from "../offline-pill.tsx";
import { NotFound } from "./not-found.tsx";

export const rootRoute = createRootRoute({
  component: () => (
    <>
      <SkipLink />
      <OfflinePill />
      <Outlet />
    </>
  ),
  notFoundComponent: NotFound,
});
