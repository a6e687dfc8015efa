// From the first paint to the page asked for.
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { Boundary } from "./boundary.tsx";
import { connect } from "./connect.ts";
import { ServiceProvider } from "./desk.ts";
import { Gate } from "./features/identity/gate.tsx";
import { LostBar } from "./lost-bar.tsx";
import { isMailPath } from "./mail-session.ts";
import { isOpenPath, isVouchedFor } from "./open-path.ts";
import { isFinal, refused } from "./refused.ts";
import { usePath } from "./router.tsx";
import { Routes } from "./routes/routes.tsx";
import type { Rpc } from "./rpc.ts";
import { Waiting } from "./waiting.tsx";

const MailPages = lazy(async () => ({ default: (await import("./routes/mail.tsx")).MailPages }));

const OutsidePages = lazy(async () => ({ default: (await import("./routes/outside.tsx")).OutsidePages }));

export const App = () => (
  <Boundary>
    <QueryClientProvider client={queries}>
      <Suspense fallback={<Waiting />}>
        <Whole />
      </Suspense>
    </QueryClientProvider>
  </Boundary>
);

function Whole() {
  const path = usePath();
  const [stranger] = useState(() => !isVouchedFor(location, navigator));
  // Before any session, and without LINE.
  if (isMailPath(path)) return <MailPages />;
  return stranger && !entered && isOpenPath(path) ? <OutsidePages /> : <Inside />;
}

const Inside = () => (
  <Gate enter={enter}>
    {({ desk, rpc }) => (
      <ServiceProvider value={desk}>
        <Routes />
        <LostBar signIn={rpc.signIn} byMail={desk.signOut !== undefined} />
      </ServiceProvider>
    )}
  </Gate>
);

const queries = new QueryClient({
  defaultOptions: {
    // "always": a cut line is told and tried again, never waited out in silence.
    queries: { networkMode: "always", retry: (times, error) => times < 2 && !isFinal(refused(error)) },
    mutations: { networkMode: "always" },
  },
});

let connecting: Promise<Rpc> | undefined;
/** Once somebody is known, no page forgets it. */
let entered = false;

async function enter() {
  connecting ??= connect().catch((error: unknown) => {
    connecting = undefined;
    throw error;
  });
  const rpc = await connecting;
  const session = await rpc.signIn();
  entered ||= session !== undefined;
  return session && { rpc, desk: { ...rpc, ...session } };
}
