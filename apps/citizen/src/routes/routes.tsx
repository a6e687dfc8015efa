// Which page stands at which path.
import { usePath } from "../router.tsx";
import { ConsultPage } from "./consult.tsx";
import { HomePage } from "./home.tsx";
import { MePage } from "./me.tsx";
import { NotFoundPage } from "./not-found.tsx";
import { OpenPage } from "./open.tsx";
import { TalkPage } from "./talk.tsx";

export function Routes() {
  const path = usePath();
  if (path === "/open" || path.startsWith("/open/")) return <OpenPage />;
  switch (path.replace(/(?<=.)\/$/, "")) {
    case "/":
      return <HomePage />;
    case "/consult":
      return <ConsultPage />;
    case "/talk":
      return <TalkPage />;
    case "/me":
      return <MePage />;
    default:
      return <NotFoundPage />;
  }
}
