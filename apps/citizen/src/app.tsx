// From the first paint to the page asked for.
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { Boundary } from "./boundary.tsx";
import { connect } from "./connect.ts";
import { DeskProvider } from "./desk.ts";
import { Gate } from "./features/identity/gate.tsx";
import { LostBar } from "./lost-bar.tsx";
import { isMailPath } from "./mail-session.ts";
import { isFinal, refused } from "./refused.ts";
import { Routes } from "./routes/routes.tsx";
import type { Rpc } from "./rpc.ts";
import { Waiting } from "./waiting.tsx";

const MailPages = lazy(async () => ({ default: (await import("./routes/mail.tsx")).MailPages }));

export const App = () => <Boundary>{isMailPath(location.pathname) ? <Outside /> : <Inside />}</Boundary>;

/** Before any session, and without LINE. */
const Outside = () => (
  <Suspense fallback={<Waiting />}>
    <MailPages />
  </Suspense>
);

const Inside = () => (
  <Gate enter={enter}>
    {({ desk, rpc }) => (
      <QueryClientProvider client={queries}>
        <DeskProvider value={desk}>
          <Routes />
          <LostBar signIn={rpc.signIn} byMail={desk.signOut !== undefined} />
        </DeskProvider>
      </QueryClientProvider>
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

async function enter() {
  connecting ??= connect().catch((error: unknown) => {
    connecting = undefined;
    throw error;
  });
  const rpc = await connecting;
  const session = await rpc.signIn();
  return (
    session && {
      rpc,
      desk: {
        ask: rpc.ask,
        open: rpc.open,
        print: rpc.print,
        take: rpc.take,
        draftKey: session.draftKey,
        signOut: rpc.signOut,
      },
    }
  );
}
