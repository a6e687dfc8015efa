// Starts the console: its configuration first, then everything that hangs on it.
import { Notice } from "@kumacari/ui";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { type Config, ConfigProvider, fetchConfig } from "./config.ts";
import { dropDrafts, warnBeforeLeaving } from "./features/case/drafts.ts";
import { dropCards, warnBeforeLosingCards } from "./features/job-card/drafts.ts";
import { dropDraft as dropNewsDraft, warnBeforeLosingDraft } from "./features/news/draft.ts";
import { dropPapers, warnBeforeLosingPapers } from "./features/record/drafts.ts";
import { dropOwn } from "./features/search/own/held.ts";
import { askWhenBroughtBack, lastIn, sessionGone, standing } from "./features/session/standing.ts";
import { takeToken } from "./features/welcome/token.ts";
import { forgetNames } from "./known-names.ts";
import { createPresence, watchPresence } from "./presence.ts";
import { createQueryClient } from "./query.ts";
import { createConsoleRouter } from "./routes/router.ts";
import { createRpc, RpcProvider } from "./rpc.ts";
import { words } from "./words.ts";
import "./styles.css";

// Before anything else looks at the address.
takeToken(window);

const page = document.getElementById("page");
if (!page) throw new Error("index.html has no #page");
const root = createRoot(page);

fetchConfig().then(
  (config) => root.render(start(config)),
  () =>
    root.render(
      <Notice tone="error" title={words.cannotShow} className="m-4">
        <p>{words.unreachable}</p>
      </Notice>,
    ),
);

function start(config: Config): ReactNode {
  const queries = createQueryClient(sessionGone);
  const presence = createPresence();
  const rpc = createRpc(config, presence);
  const router = createConsoleRouter();
  watchPresence(window, presence);
  askWhenBroughtBack(window);
  warnBeforeLeaving(window);
  warnBeforeLosingDraft(window);
  warnBeforeLosingPapers(window);
  warnBeforeLosingCards(window);
  // Unsent words belong to whoever wrote them.
  lastIn.watch(dropDrafts);
  lastIn.watch(dropNewsDraft);
  lastIn.watch(dropPapers);
  lastIn.watch(dropCards);
  lastIn.watch(dropOwn);
  standing.watch(() => {
    if (standing.get() !== "out") return;
    forgetNames();
    dropOwn();
  });
  return (
    <ConfigProvider value={config}>
      <QueryClientProvider client={queries}>
        <RpcProvider trpcClient={rpc} queryClient={queries}>
          <RouterProvider router={router} />
        </RpcProvider>
      </QueryClientProvider>
    </ConfigProvider>
  );
}
