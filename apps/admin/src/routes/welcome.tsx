// `/welcome#…`: where the link of an invitation leads, before anybody is signed in.
import { createRoute } from "@tanstack/react-router";
import { welcomePath } from "../features/welcome/token.ts";
import { WelcomePage } from "../features/welcome/welcome-page.tsx";
import { rootRoute } from "./root.tsx";

export const welcomeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: welcomePath,
  component: WelcomePage,
});
