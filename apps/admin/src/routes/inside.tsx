// Everything behind the sign-in.
import { createRoute, Outlet } from "@tanstack/react-router";
import { anyKept, drafts, dropDrafts } from "../features/case/drafts.ts";
import { anyCard, cardDrafts, dropCards } from "../features/job-card/drafts.ts";
import { useAttention } from "../features/line/use-border.ts";
import { words as lineWords } from "../features/line/words.ts";
import { dropDraft as dropNewsDraft, hasWords, draft as newsDraft } from "../features/news/draft.ts";
import { PasskeyPrompt } from "../features/passkeys/prompt.tsx";
import { StepUpDialog } from "../features/passkeys/step-up-dialog.tsx";
import { GlassBand } from "../features/people/glass/glass-band.tsx";
import { anyPaper, dropPapers, paperDrafts } from "../features/record/drafts.ts";
import { Header } from "../features/session/header.tsx";
import { SessionGate } from "../features/session/session-gate.tsx";
import { useStore } from "../store.ts";
import { rootRoute } from "./root.tsx";

export const insideRoute = createRoute({ getParentRoute: () => rootRoute, id: "inside", component: Inside });

function Inside() {
  const replies = anyKept(useStore(drafts));
  const papers = anyPaper(useStore(paperDrafts));
  const cards = anyCard(useStore(cardDrafts));
  const kept = hasWords(useStore(newsDraft)) || replies || papers || cards;
  return (
    <SessionGate kept={kept}>
      <Band kept={kept} />
      <PasskeyPrompt />
      <Outlet />
      <StepUpDialog />
      <GlassBand />
    </SessionGate>
  );
}

function Band({ kept }: { readonly kept: boolean }) {
  const n = useAttention();
  return <Header kept={kept} dropKept={dropAll} line={{ n, says: lineWords.attention(n) }} />;
}

function dropAll(): void {
  dropDrafts();
  dropNewsDraft();
  dropPapers();
  dropCards();
}
