// `/signed-out?why=…`: where the sign-in service brings those back who are out or were refused.
import type { RefusalKind } from "@kumacari/domain";
import { createRoute } from "@tanstack/react-router";
import { SignedOut } from "../features/session/signed-out.tsx";
import { isRefusalKind } from "../refused.ts";
import { rootRoute } from "./root.tsx";

export const signedOutRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/signed-out",
  validateSearch: ({ why }: Record<string, unknown>): { readonly why?: RefusalKind } =>
    isRefusalKind(why) ? { why } : {},
  component: Out,
});

function Out() {
  const { why = "left" } = signedOutRoute.useSearch();
  const go = signedOutRoute.useNavigate();
  return <SignedOut why={why} onIn={() => void go({ to: "/" })} />;
}
