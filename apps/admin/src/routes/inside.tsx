// Everything behind the sign-in.
import { createRoute, Outlet } from "@tanstack/react-router";
import { anyKept, drafts, dropDrafts } from "../features/case/drafts.ts";
import { Header } from "../features/session/header.tsx";
import { SessionGate } from "../features/session/session-gate.tsx";
import { useStore } from "../store.ts";
import { rootRoute } from "./root.tsx";

export const insideRoute = createRoute({ getParentRoute: () => rootRoute, id: "inside", component: Inside });

function Inside() {
  const kept = anyKept(useStore(drafts));
  return (
    <SessionGate kept={kept}>
      <Header kept={kept} dropKept={dropDrafts} />
      <Outlet />
    </SessionGate>
  );
}
